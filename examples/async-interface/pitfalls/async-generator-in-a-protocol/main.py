# Python 3.14 or later
import asyncio
from collections.abc import AsyncIterator
from typing import Protocol


class Menu(Protocol):
    async def dishes(self) -> AsyncIterator[str]: ...


class Breakfast:
    async def dishes(self) -> AsyncIterator[str]:
        yield "tea"


async def serve(menu: Menu) -> None:
    print([dish async for dish in await menu.dishes()])


asyncio.run(serve(Breakfast()))
