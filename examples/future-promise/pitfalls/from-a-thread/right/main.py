import asyncio
import threading
import time


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "an alarm wakes the loop")
    tea = loop.create_future()

    def cook() -> None:
        loop.call_soon_threadsafe(tea.set_result, "TEA")

    threading.Timer(0.1, cook).start()
    start = time.monotonic()
    await tea
    waited = round(time.monotonic() - start)
    print(f"main got {tea.result()} after {waited} s")


asyncio.run(main())
