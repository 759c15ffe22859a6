import asyncio


class Oven:
    async def __aenter__(self) -> None:
        print("oven on")

    async def __aexit__(self, *exc: object) -> None:
        await asyncio.sleep(0.5)
        print("oven off")


async def main() -> None:
    try:
        async with asyncio.timeout(0.2), Oven():
            print("cake ready")
    except TimeoutError:
        print("main gave up, the oven is still on")


asyncio.run(main())
