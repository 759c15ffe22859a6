import asyncio


class Kitchen:
    def __init__(self) -> None:
        self.oven = asyncio.create_task(self.heat())

    async def heat(self) -> str:
        await asyncio.sleep(0.1)
        return "OVEN"


kitchen = Kitchen()


async def main() -> None:
    print(f"main got {await kitchen.oven}")


asyncio.run(main())
