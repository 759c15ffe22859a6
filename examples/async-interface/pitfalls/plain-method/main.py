# Python 3.14 or later
import asyncio
from abc import ABC, abstractmethod


class Maker(ABC):
    @abstractmethod
    async def make(self) -> str: ...


class Jug(Maker):
    def make(self) -> str:
        return "MILK"


async def main() -> None:
    print(f"main got {await Jug().make()}")


asyncio.run(main())
