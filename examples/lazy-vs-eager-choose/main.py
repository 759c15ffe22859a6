import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Start it now
    tea = asyncio.create_task(make("tea", 300))
    await asyncio.sleep(0.2)
    print("main laid the table")
    print(f"main got {await tea}")

    # 2. Start it later
    toast = make("toast", 200)
    await asyncio.sleep(0.2)
    print("main cut the bread")
    print(f"main got {await toast}")


asyncio.run(main())
