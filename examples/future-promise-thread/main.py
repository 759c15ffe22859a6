import asyncio
import threading
import time


def cook(future: asyncio.Future[str]) -> None:
    time.sleep(0.3)
    loop = future.get_loop()
    loop.call_soon_threadsafe(future.set_result, "TEA")


async def main() -> None:
    # 1. A promise and a thread
    print("tea starts")
    loop = asyncio.get_running_loop()
    future: asyncio.Future[str] = loop.create_future()
    threading.Thread(target=cook, args=(future,)).start()

    # 2. Main does something else
    await asyncio.sleep(0.1)
    print("main is free")

    # 3. The thread brings the value
    print(f"main got {await future}")


asyncio.run(main())
