import asyncio


class Oven:
    async def __aenter__(self) -> None:
        print("oven starts")
        await asyncio.sleep(0.1)

    async def __aexit__(self, *exc: object) -> None:
        await asyncio.sleep(0.2)
        print("oven off")


async def bake() -> None:
    async with Oven():
        print("cake starts")
        await asyncio.sleep(5)


async def main() -> None:
    # 1. Use the oven
    cake = asyncio.create_task(bake())
    await asyncio.sleep(0.3)

    # 2. Cancel the body
    print("main cancels cake")
    cake.cancel()
    try:
        await cake
    except asyncio.CancelledError:
        print("main sees cake cancelled")


asyncio.run(main())
