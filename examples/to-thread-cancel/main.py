import asyncio
import threading
import time


def work(name: str, stop: threading.Event) -> None:
    print(f"{name} starts")
    for _ in range(4):
        time.sleep(0.1)
        if stop.is_set():
            print(f"{name} stops")
            return
    print(f"{name} ready")


async def main() -> None:
    # 1. Stop waiting for the thread
    stop = threading.Event()
    try:
        async with asyncio.timeout(0.2):
            await asyncio.to_thread(work, "mill", stop)
    except TimeoutError:
        print("main gave up")
    await asyncio.sleep(0.5)

    # 2. Ask the thread to stop
    press = asyncio.create_task(
        asyncio.to_thread(work, "press", stop)
    )
    await asyncio.sleep(0.15)
    print("main asks press to stop")
    stop.set()
    await press


asyncio.run(main())
