import asyncio
import threading
import time


async def main() -> None:
    cups = asyncio.Queue[str]()
    start = time.monotonic()
    threading.Timer(0.1, cups.put_nowait, ["TEA"]).start()
    async with asyncio.timeout(1):
        cup = await cups.get()
    seconds = time.monotonic() - start
    print(f"main got {cup} after {seconds:.0f} s")


asyncio.run(main())
