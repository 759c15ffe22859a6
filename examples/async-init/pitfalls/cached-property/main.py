import asyncio
from functools import cached_property


class Kitchen:
    @cached_property
    async def oven(self) -> str:
        await asyncio.sleep(0.1)
        return "OVEN"


async def main() -> None:
    kitchen = Kitchen()
    print(f"main got {await kitchen.oven}")
    print(f"main got {await kitchen.oven}")


asyncio.run(main())
