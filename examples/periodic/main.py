import asyncio
from collections.abc import Awaitable, Callable


async def make_tea() -> None:
    print("tea starts")
    await asyncio.sleep(0.1)
    print("tea ready")


async def run_every(
    seconds: float, work: Callable[[], Awaitable[None]]
) -> None:
    loop = asyncio.get_running_loop()
    due = loop.time()
    while True:
        due += seconds
        await asyncio.sleep(due - loop.time())
        await work()


async def main() -> None:
    # 1. Make tea every 250 ms
    print("clock starts")
    clock = asyncio.create_task(run_every(0.25, make_tea))
    await asyncio.sleep(0.7)

    # 2. Stop the clock
    clock.cancel()
    try:
        await clock
    except asyncio.CancelledError:
        print("clock stops")


asyncio.run(main())
