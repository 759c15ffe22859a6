import asyncio
import time


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.3)
    print(f"{name} ready")
    return name.upper()


async def begin(name: str) -> asyncio.Task[str]:
    dish = asyncio.create_task(make(name))
    await asyncio.sleep(0.1)
    return dish


async def fetch(dish: asyncio.Task[str]) -> str:
    return await dish


with asyncio.Runner() as runner:
    # 1. A call starts the toast
    toast = runner.run(begin("toast"))

    # 2. Plain code is busy for 400 ms
    print("main is busy")
    time.sleep(0.4)
    print("main is free")

    # 3. The next call
    print(f"main got {runner.run(fetch(toast))}")
