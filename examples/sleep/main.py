import asyncio
from datetime import timedelta


async def ring() -> None:
    await asyncio.sleep(0.1)
    print("bell rings")


async def main() -> None:
    # 1. While main sleeps, the bell rings
    print("tea starts")
    bell = asyncio.create_task(ring())
    await asyncio.sleep(0.3)
    print("tea ready")
    await bell

    # 2. The same sleep, written another way
    print("cake starts")
    wait = timedelta(milliseconds=300)
    await asyncio.sleep(wait.total_seconds())
    print("cake ready")


asyncio.run(main())
