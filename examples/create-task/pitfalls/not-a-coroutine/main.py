import asyncio


async def make_tea() -> str:
    await asyncio.sleep(0.1)
    return "TEA"


async def main() -> None:
    tea = asyncio.create_task(make_tea)
    print(f"main got {await tea}")


asyncio.run(main())
