import asyncio
from typing import Self


class Machine:
    def __init__(self, name: str) -> None:
        self.name = name

    async def __aenter__(self) -> Self:
        print(f"{self.name} starts")
        await asyncio.sleep(0.1)
        print(f"{self.name} on")
        return self

    async def __aexit__(self, *exc: object) -> None:
        await asyncio.sleep(0.1)
        print(f"{self.name} off")


async def main() -> None:
    # 1. Start the oven, then the fan
    async with (
        Machine("oven") as oven, Machine("fan") as fan
    ):
        # 2. Use both
        print(f"{oven.name} bakes")
        await asyncio.sleep(0.1)
        print(f"{fan.name} cools")
        # 3. Leave: last on, first off
        print("main leaves")
    print("main done")


asyncio.run(main())
