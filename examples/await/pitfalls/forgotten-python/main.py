import asyncio


async def make(name: str) -> str:
    await asyncio.sleep(0.1)
    return name


async def main() -> None:
    tea = make("tea")
    print(f"main got {tea.upper()}")


asyncio.run(main())
