import asyncio
import threading
import time


async def main() -> None:
    bell = asyncio.Event()
    start = time.monotonic()
    threading.Timer(0.1, bell.set).start()
    print("rings after 0.1 s")
    async with asyncio.timeout(1):
        await bell.wait()
    print(f"heard after {time.monotonic() - start:.0f} s")


asyncio.run(main())
