import asyncio
from contextlib import suppress


async def make_tea() -> None:
    print("tea starts")
    try:
        await asyncio.sleep(0.2)
    except asyncio.CancelledError:
        print("tea cancelled")
        raise
    print("tea ready")


async def run_until(stop: asyncio.Event) -> None:
    while not stop.is_set():
        await make_tea()
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), 0.1)


async def main() -> None:
    # 1. Let the run finish
    stop = asyncio.Event()
    clock = asyncio.create_task(run_until(stop))
    await asyncio.sleep(0.1)
    print("main asks the clock to stop")
    stop.set()
    await clock
    print("clock stops")

    # 2. Cut the run off
    clock = asyncio.create_task(run_until(asyncio.Event()))
    await asyncio.sleep(0.1)
    print("main cancels the clock")
    clock.cancel()
    await asyncio.wait([clock])


asyncio.run(main())
