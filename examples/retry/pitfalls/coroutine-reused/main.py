import asyncio
from collections.abc import Awaitable


async def make_tea() -> str:
    raise ConnectionError("tea spilt")


async def retry(tea: Awaitable[str]) -> str:
    for _ in range(2):
        try:
            return await tea
        except ConnectionError as error:
            print(f"main caught {error}")
    return await tea


asyncio.run(retry(make_tea()))
