import asyncio
import time


def grind(load: str) -> str:
    print("mill starts")
    time.sleep(0.4)
    print("mill ready")
    return f"ground {load}"


async def make_tea() -> None:
    print("tea starts")
    await asyncio.sleep(0.2)
    print("tea ready")


async def main() -> None:
    # 1. Call it directly
    tea = asyncio.create_task(make_tea())
    await asyncio.sleep(0.05)
    print(f"main got {grind('beans')}")
    await tea

    # 2. Hand it to a thread
    tea = asyncio.create_task(make_tea())
    await asyncio.sleep(0.05)
    coffee = await asyncio.to_thread(grind, "beans")
    print(f"main got {coffee}")
    await tea


asyncio.run(main())
