import asyncio
from collections.abc import AsyncIterator

menu = {"tea": 300, "toast": 500, "egg": 400}


async def take_orders() -> AsyncIterator[str]:
    for name in menu:
        await asyncio.sleep(0.1)
        print(f"shop takes {name}")
        yield name


async def make(name: str) -> None:
    print(f"{name} starts")
    await asyncio.sleep(menu[name] / 1000)
    print(f"{name} ready")


async def main() -> None:
    # 1. Take an order when a place is free
    places = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        await places.acquire()
        async for name in take_orders():
            task = group.create_task(make(name))
            task.add_done_callback(
                lambda _: places.release()
            )
            await places.acquire()

    # 2. No orders left
    print("shop closes")


asyncio.run(main())
