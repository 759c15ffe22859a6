import asyncio


class Oven:
    async def __aenter__(self) -> None:
        print("oven on")

    async def __aexit__(self, *exc: object) -> None:
        print("oven off")


async def main() -> None:
    with Oven():
        print("oven bakes")


asyncio.run(main())
