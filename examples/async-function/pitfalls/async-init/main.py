import asyncio


class Kettle:
    async def __init__(self) -> None:
        await asyncio.sleep(0.1)
        self.water = "WATER"


async def main() -> None:
    kettle = Kettle()
    print(f"main got a kettle of {kettle.water}")


asyncio.run(main())
