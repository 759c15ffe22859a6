import asyncio


async def make() -> None:
    print("tea ready")


async def main() -> None:
    asyncio.get_running_loop().call_later(0.1, make)
    await asyncio.sleep(0.3)
    print("main ends")


asyncio.run(main())
