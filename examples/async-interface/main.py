import asyncio
from abc import ABC, abstractmethod


class Maker(ABC):
    @abstractmethod
    async def make(self) -> str: ...


class Kettle(Maker):
    async def make(self) -> str:
        print("tea starts")
        await asyncio.sleep(0.2)
        print("tea ready")
        return "TEA"


class Jug(Maker):
    async def make(self) -> str:
        return "MILK"


async def serve(maker: Maker) -> None:
    print(f"main got {await maker.make()}")


async def main() -> None:
    # 1. An implementation that waits
    await serve(Kettle())
    # 2. One that has nothing to wait for
    await serve(Jug())
    # 3. Both at the same time
    tea, milk = await asyncio.gather(
        Kettle().make(), Jug().make()
    )
    print(f"main got {tea}, {milk}")


asyncio.run(main())
