import asyncio


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Await it
    tea = asyncio.create_task(make("tea"))
    print(f"main got {await tea}")

    # 2. Await it again
    print(f"main got {await tea}")


asyncio.run(main())
