import asyncio
from typing import Self


async def fetch(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    print(f"{name} ready")
    return name.upper()


class Kettle:
    def __init__(self, water: str) -> None:
        self.water = water

    @classmethod
    async def fill(cls) -> Self:
        return cls(await fetch("water"))

    @property
    async def tea(self) -> str:
        return await fetch("tea")


async def main() -> None:
    # 1. Create an object with await
    kettle = await Kettle.fill()
    print(f"main got a kettle of {kettle.water}")

    # 2. A property that awaits
    print(f"main got {await kettle.tea}")


asyncio.run(main())
