import asyncio


class Kitchen:
    @property
    def fuel(self) -> str:
        return self._fuel

    @fuel.setter
    async def fuel(self, fuel: str) -> None:
        await asyncio.sleep(0.1)
        self._fuel = fuel


async def main() -> None:
    kitchen = Kitchen()
    kitchen.fuel = "gas"
    print(f"main got {kitchen.fuel}")


asyncio.run(main())
