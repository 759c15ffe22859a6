import asyncio


class Oven:
    def __aenter__(self) -> "Oven":
        print("oven on")
        return self

    async def __aexit__(self, *exc: object) -> None:
        print("oven off")


async def main() -> None:
    async with Oven():
        print("oven bakes")


asyncio.run(main())
