import asyncio
import time
from collections.abc import Awaitable, Callable


async def suspend() -> None:
    await asyncio.sleep(0.4)


async def block() -> None:
    time.sleep(0.4)


async def make_tea() -> None:
    print("tea starts")
    await asyncio.sleep(0.2)
    print("tea ready")


async def breakfast(
    wait: Callable[[], Awaitable[None]],
) -> None:
    tea = asyncio.create_task(make_tea())
    await asyncio.sleep(0.05)
    print("toast starts")
    await wait()
    print("toast ready")
    await tea


async def main() -> None:
    # 1. The toast suspends, the tea continues
    await breakfast(suspend)

    # 2. The toast blocks, the tea is late
    await breakfast(block)


asyncio.run(main())
