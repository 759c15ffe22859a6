import asyncio


async def start(name: str) -> str:
    print(f"{name} on")
    return name


async def main() -> None:
    async with start("oven") as oven:
        print(f"{oven} bakes")


asyncio.run(main())
