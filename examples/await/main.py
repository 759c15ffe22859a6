import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    if name == "egg":
        raise ValueError("egg burnt")
    print(f"{name} ready")
    return name.upper()


async def ring() -> None:
    await asyncio.sleep(0.2)
    print("bell rings")


async def main() -> None:
    # 1. Only the caller waits
    bell = asyncio.create_task(ring())
    await make("tea", 400)
    await bell

    # 2. One await after the other
    toast = await make("toast", 100)
    jam = await make("jam", 100)
    print(f"main got {toast}, {jam}")

    # 3. An error reaches the caller
    try:
        await make("egg", 100)
    except ValueError as error:
        print(f"main caught {error}")


asyncio.run(main())
