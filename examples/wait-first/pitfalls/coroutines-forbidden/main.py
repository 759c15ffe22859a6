import asyncio


async def make(name: str) -> str:
    await asyncio.sleep(0.1)
    return name.upper()


async def main() -> None:
    calls = [make("tea"), make("toast")]
    await asyncio.wait(
        calls, return_when=asyncio.FIRST_COMPLETED
    )


asyncio.run(main())
