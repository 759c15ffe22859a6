import asyncio


async def make(name: str) -> None:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    print(f"{name} ready")


async def main() -> None:
    tea = make("tea")
    toast = make("toast")
    await tea
    await toast


asyncio.run(main())
