import asyncio


async def make() -> str:
    await asyncio.sleep(0.1)
    return "TEA"


def breakfast() -> str:
    return asyncio.run(make())


async def main() -> None:
    print(f"main got {breakfast()}")


asyncio.run(main())
