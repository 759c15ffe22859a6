import asyncio
from typing import Protocol


class Maker(Protocol):
    async def make(self) -> str: ...


class Kettle:
    async def make(self) -> str:
        print("tea starts")
        await asyncio.sleep(0.2)
        print("tea ready")
        return "TEA"


class Jug:
    async def make(self) -> str:
        return "MILK"


async def main() -> None:
    # 1. A list of two types, one by one
    makers: list[Maker] = [Kettle(), Jug()]
    for maker in makers:
        print(f"main got {await maker.make()}")
    # 2. All at the same time
    dishes = await asyncio.gather(
        *(maker.make() for maker in makers)
    )
    print(f"main got {', '.join(dishes)}")


asyncio.run(main())
