import asyncio


async def make(name: str) -> str:
    await asyncio.sleep(0.1)
    return name.upper()


def main() -> None:
    tea = await make("tea")
    print(f"main got {tea}")


main()
