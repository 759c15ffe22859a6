import asyncio


async def make_toast() -> None:
    await asyncio.sleep(0.1)
    raise ValueError("toast burnt")


async def main() -> None:
    asyncio.gather(make_toast())  # the await is missing
    await asyncio.sleep(0.3)
    print("main ends")


asyncio.run(main())
