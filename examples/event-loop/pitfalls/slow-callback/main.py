import asyncio
import time


async def toast() -> None:
    time.sleep(0.3)  # blocks the thread of the loop


async def main() -> None:
    await asyncio.create_task(toast(), name="toast")


asyncio.run(main(), debug=True)
