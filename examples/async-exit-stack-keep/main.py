import asyncio
from contextlib import AsyncExitStack


async def start(name: str) -> None:
    print(f"{name} starts")
    await asyncio.sleep(0.1)


async def stop(name: str) -> None:
    await asyncio.sleep(0.1)
    print(f"{name} off")


async def open_kitchen() -> AsyncExitStack:
    async with AsyncExitStack() as stack:
        for name in ["mixer", "oven"]:
            await start(name)
            stack.push_async_callback(stop, name)
        return stack.pop_all()  # nothing failed: keep


async def main() -> None:
    # 1. Open all and keep them
    kitchen = await open_kitchen()
    print("main got the kitchen")
    # 2. Use them after the block
    await asyncio.sleep(0.1)
    print("main bakes")
    # 3. Close them
    print("main closes")
    await kitchen.aclose()
    print("main done")


asyncio.run(main())
