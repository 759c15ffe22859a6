import asyncio
import time


async def serve() -> None:
    time.sleep(0.3)  # blocks, in line 6
    print("toast ready")
    await asyncio.sleep(0.1)  # waits, in line 8


async def main() -> None:
    await asyncio.create_task(serve(), name="serve")


asyncio.run(main(), debug=True)
