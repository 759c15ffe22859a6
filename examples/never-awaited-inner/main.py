import asyncio
from collections.abc import Awaitable


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    print(f"{name} ready")
    return name.upper()


async def breakfast() -> Awaitable[str]:
    await asyncio.sleep(0.1)
    return make("tea")


async def main() -> None:
    # 1. Await the outer call
    order = await breakfast()
    tea = order if isinstance(order, str) else "no tea yet"
    print(f"main got {tea}")

    # 2. Await what it returned
    print(f"main got {await order}")


asyncio.run(main())
