import asyncio
import threading
import time

bell = asyncio.Event()


async def guest(name: str, seconds: float) -> None:
    print(f"{name} starts")
    await bell.wait()
    await asyncio.sleep(seconds)
    print(f"{name} comes")


def cook(loop: asyncio.AbstractEventLoop) -> None:
    time.sleep(0.1)
    print("cook rings")
    loop.call_soon_threadsafe(bell.set)


async def main() -> None:
    # 1. Two wait for the bell
    ann = asyncio.create_task(guest("ann", 0.1))
    await asyncio.sleep(0.1)
    bob = asyncio.create_task(guest("bob", 0.2))
    await asyncio.sleep(0.1)

    # 2. A thread rings it
    loop = asyncio.get_running_loop()
    threading.Thread(target=cook, args=(loop,)).start()
    await asyncio.wait({ann, bob})


asyncio.run(main())
