# Python 3.14 or later
import asyncio


def make(name: str) -> dict[str, str]:
    return {name: name.upper()}


async def main() -> None:
    tea = await make("tea")
    print(f"main got {tea}")


asyncio.run(main())
