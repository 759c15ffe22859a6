import asyncio


async def main() -> None:
    await asyncio.sleep(0.1)
    raise ValueError("egg burnt")


asyncio.run(main())
