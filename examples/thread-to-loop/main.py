import asyncio
import threading
import time


def ring() -> None:
    print("bell rings")


def cook(loop: asyncio.AbstractEventLoop) -> None:
    time.sleep(0.1)
    print("cook rings")
    loop.call_soon_threadsafe(ring)
    time.sleep(0.1)
    print("cook leaves")


async def main() -> None:
    # 1. A thread calls while main is busy
    loop = asyncio.get_running_loop()
    threading.Thread(target=cook, args=(loop,)).start()
    print("main is busy")
    time.sleep(0.3)

    # 2. Main is free again
    print("main is free")
    await asyncio.sleep(0.1)


asyncio.run(main())
