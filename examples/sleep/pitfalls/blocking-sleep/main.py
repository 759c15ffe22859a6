import asyncio
import time


async def ring() -> None:
    await asyncio.sleep(0.1)
    print("bell rings")


async def main() -> None:
    bell = asyncio.create_task(ring())
    print("tea starts")
    time.sleep(0.5)
    print("tea ready")
    await bell


asyncio.run(main())
