import asyncio


async def make(name: str) -> str:
    await asyncio.sleep(0.1)
    return name.upper()


async def main() -> None:
    tea = make("tea")
    print(f"main got {await tea}")
    print(f"main got {await tea}")


asyncio.run(main())
