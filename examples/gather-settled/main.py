import asyncio


async def make_tea() -> str:
    print("tea starts")
    await asyncio.sleep(0.4)
    print("tea ready")
    return "TEA"


async def make_toast() -> str:
    print("toast starts")
    await asyncio.sleep(0.2)
    print("toast burnt")
    raise RuntimeError("toast burnt")


async def main() -> None:
    # 1. Wait for both, whatever happens
    outcomes = await asyncio.gather(
        make_tea(), make_toast(), return_exceptions=True
    )

    # 2. Look at each outcome
    for outcome in outcomes:
        if isinstance(outcome, str):
            print(f"main got {outcome}")
        else:
            print(f"main caught {outcome}")


asyncio.run(main())
