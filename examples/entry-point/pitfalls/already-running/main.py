import asyncio


async def make() -> str:
    await asyncio.sleep(0.1)
    return "TEA"


async def main() -> None:
    loop = asyncio.get_event_loop()
    tea = loop.run_until_complete(make())
    print(f"main got {tea}")


asyncio.run(main())
