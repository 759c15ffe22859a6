import asyncio


async def make_tea() -> None:
    print("tea starts")
    await asyncio.sleep(0.4)
    print("tea spilt")
    raise RuntimeError("tea spilt")


async def make_toast() -> None:
    print("toast starts")
    await asyncio.sleep(0.2)
    print("toast burnt")
    raise RuntimeError("toast burnt")


async def main() -> None:
    # 1. Both fail, the toast first
    try:
        await asyncio.gather(make_tea(), make_toast())
    except RuntimeError as error:
        print(f"main caught {error}")

    # 2. Where does the second failure go?
    await asyncio.sleep(0.3)
    print("main leaves")


asyncio.run(main())
