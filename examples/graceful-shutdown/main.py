import asyncio
import signal
from contextlib import suppress


async def make(name: str, seconds: float) -> None:
    print(f"{name} starts")
    try:
        await asyncio.sleep(seconds)
        print(f"{name} ready")
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise


async def take_orders(work: asyncio.TaskGroup) -> None:
    for name, s in ("tea", 0.9), ("soup", 5), ("egg", 1):
        work.create_task(make(name, s))
        await asyncio.sleep(0.4)


async def main() -> None:
    # 1. Take orders until a signal comes
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(None)
    async with limit, asyncio.TaskGroup() as work:
        orders = work.create_task(take_orders(work))
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, orders.cancel)
        loop.call_later(0.6, signal.raise_signal, 15)
        await asyncio.wait([orders])
        # 2. Let what runs end, within a limit
        print("main takes no more orders")
        loop.remove_signal_handler(signal.SIGINT)
        limit.reschedule(loop.time() + 0.5)


with suppress(TimeoutError):
    asyncio.run(main())
print("main ends")
