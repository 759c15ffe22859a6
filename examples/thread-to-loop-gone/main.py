import asyncio
import threading
import time
from collections.abc import Callable


def grind(put: Callable[[str], object]) -> None:
    print("mill starts")
    time.sleep(0.2)
    put("cup 1")
    time.sleep(0.2)
    try:
        put("cup 2")
        print("mill notices nothing")
    except RuntimeError:
        print("mill finds main gone")


async def main() -> threading.Thread:
    loop = asyncio.get_running_loop()
    cups = asyncio.Queue[str]()

    def put(cup: str) -> None:
        loop.call_soon_threadsafe(cups.put_nowait, cup)

    mill = threading.Thread(target=grind, args=(put,))
    mill.start()
    print(f"main got {await cups.get()}")
    print("main leaves")
    return mill


# 1. Main takes one cup and leaves
mill = asyncio.run(main())

# 2. The thread hands over another cup
mill.join()
