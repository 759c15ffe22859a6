import asyncio
import threading
import time


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "the alarm wakes the loop")
    future = loop.create_future()
    cook = threading.Timer(0.1, future.set_result, ["TEA"])
    cook.start()
    start = time.monotonic()
    tea = await future
    waited = time.monotonic() - start
    print(f"main got {tea} after {waited:.0f} s")


asyncio.run(main())
