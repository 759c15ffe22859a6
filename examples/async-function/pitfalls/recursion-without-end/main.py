import asyncio


async def countdown(n: int) -> None:
    await asyncio.sleep(0)
    await countdown(n - 1)


asyncio.run(countdown(3))
