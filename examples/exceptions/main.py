import asyncio


async def heat(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    raise ValueError(f"{name} burnt")


async def serve(name: str) -> str:
    return await heat(name)


async def bake(name: str) -> str:
    try:
        return await heat(name)
    finally:
        await asyncio.sleep(0.1)
        print("oven off")


async def main() -> None:
    # 1. An error passes through each await
    try:
        print(f"main got {await serve('toast')}")
    except ValueError as error:
        print(f"main caught {error}")

    # 2. The error waits for the cleanup
    try:
        print(f"main got {await bake('cake')}")
    except ValueError as error:
        print(f"main caught {error}")


asyncio.run(main())
