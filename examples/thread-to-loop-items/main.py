import asyncio
import time
from collections.abc import Callable


def grind(put: Callable[[str | None], None]) -> None:
    print("mill starts")
    for number in 1, 2, 3:
        put(f"cup {number}")
    time.sleep(0.1)
    print("mill ready")
    put(None)


async def main() -> None:
    loop = asyncio.get_running_loop()
    cups = asyncio.Queue[str | None](maxsize=1)

    def put(cup: str | None) -> None:
        asyncio.run_coroutine_threadsafe(
            cups.put(cup), loop
        ).result()

    # 1. A thread hands over three cups
    mill = asyncio.create_task(
        asyncio.to_thread(grind, put)
    )
    while cup := await cups.get():
        print(f"main got {cup}")
        await asyncio.sleep(0.2)

    # 2. The thread has ended
    await mill
    print("main is done")


asyncio.run(main())
