import asyncio


async def make_tea() -> None:
    print("tea ready")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, make_tea)
    await asyncio.sleep(0.3)
    print("main waited 300 ms")


asyncio.run(main())
