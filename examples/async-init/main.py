import asyncio
from typing import Self


async def heat(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    if name == "stove":
        raise RuntimeError("stove broken")
    print(f"{name} hot")
    return name.upper()


class Kitchen:
    def __init__(self, source: str) -> None:
        self.source = source

    @classmethod
    async def create(cls, name: str, ms: int) -> Self:
        return cls(await heat(name, ms))


async def main() -> None:
    # 1. Create an object with await
    only = await Kitchen.create("oven", 200)
    print(f"main got {only.source}")
    # 2. Two at the same time
    both = await asyncio.gather(
        Kitchen.create("oven", 100),
        Kitchen.create("grill", 200),
    )
    print("main got", ", ".join(k.source for k in both))
    # 3. The creation fails
    try:
        await Kitchen.create("stove", 100)
    except RuntimeError as error:
        print(f"main caught {error}")


asyncio.run(main())
