import asyncio


async def make_tea() -> str:
    return "TEA"


async def make_toast() -> str:
    raise RuntimeError("toast burnt")


async def main() -> None:
    meal = await asyncio.gather(
        make_tea(), make_toast(), return_exceptions=True
    )
    print("main got", ", ".join(meal))


asyncio.run(main())
