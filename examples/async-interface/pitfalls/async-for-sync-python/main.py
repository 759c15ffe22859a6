import asyncio
from abc import ABC, abstractmethod


class Maker(ABC):
    @abstractmethod
    def make(self) -> str: ...


class Kettle(Maker):
    async def make(self) -> str:
        await asyncio.sleep(0.1)
        return "TEA"


def serve(maker: Maker) -> None:
    print(f"serve got {maker.make()}")


serve(Kettle())
