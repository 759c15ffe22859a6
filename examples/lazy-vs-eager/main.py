import asyncio


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.3)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Call it
    print("main calls tea")
    tea = make("tea")
    print("main continues")

    # 2. Do something else
    await asyncio.sleep(0.2)
    print("main laid the table")

    # 3. Await it
    print(f"main got {await tea}")


asyncio.run(main())
