import asyncio


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.3)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Call tea
    tea = make("tea")
    await asyncio.sleep(0.1)

    # 2. Call toast
    toast = make("toast")
    await asyncio.sleep(0.1)
    print("main called both")

    # 3. Await both
    print(f"main got {await tea}, {await toast}")


asyncio.run(main())
