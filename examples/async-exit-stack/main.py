import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def start(name: str) -> AsyncIterator[str]:
    print(f"{name} starts")
    await asyncio.sleep(0.1)
    print(f"{name} on")
    try:
        yield name
    finally:
        await asyncio.sleep(0.1)
        print(f"{name} off")


async def main() -> None:
    names = ["mixer", "oven", "fan"]
    # 1. Open a machine for each name
    async with AsyncExitStack() as stack:
        machines = [
            await stack.enter_async_context(start(name))
            for name in names
        ]
        # 2. Use them all
        count = len(machines)
        print(f"main bakes with {count} machines")
        await asyncio.sleep(0.1)
        # 3. Leave: last on, first off
        print("main leaves")
    print("main done")


asyncio.run(main())
