import asyncio


async def brew() -> str:
    print("tea starts")
    await asyncio.sleep(0.3)
    print("tea ready")
    return "TEA"


async def fry() -> str:
    print("egg starts")
    await asyncio.sleep(0.1)
    print("egg burnt")
    raise ValueError("egg burnt")


async def main() -> None:
    # 1. Await the slow one first
    tea = asyncio.create_task(brew())
    egg = asyncio.create_task(fry())
    print(f"main got {await tea}")

    # 2. Await the failed task
    try:
        print(f"main got {await egg}")
    except ValueError as error:
        print(f"main caught {error}")


asyncio.run(main())
