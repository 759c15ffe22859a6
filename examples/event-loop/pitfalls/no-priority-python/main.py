import asyncio


async def make() -> None:
    print("tea ready")


async def main() -> None:
    await asyncio.create_task(make(), priority=1)


asyncio.run(main())
