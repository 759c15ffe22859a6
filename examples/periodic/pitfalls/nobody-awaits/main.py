import asyncio


async def make_tea() -> None:
    raise RuntimeError("tea burnt")


async def run_every(seconds: float) -> None:
    while True:
        await asyncio.sleep(seconds)
        await make_tea()


async def main() -> None:
    clock = asyncio.create_task(run_every(0.1))
    await asyncio.sleep(0.5)
    print("main had no tea:", clock.done())


asyncio.run(main())
