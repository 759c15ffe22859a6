import asyncio
from collections.abc import Awaitable


async def boil(name: str) -> str:
    return name.upper()


async def main() -> None:
    tea = boil("tea")
    print(isinstance(tea, Awaitable))
    print(isinstance(await tea, Awaitable[str]))


asyncio.run(main())
