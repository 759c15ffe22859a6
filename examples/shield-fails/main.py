import asyncio
from typing import Any


async def save() -> None:
    print("save starts")
    await asyncio.sleep(0.3)
    print("save fails")
    raise OSError("disk full")


async def order() -> None:
    await asyncio.shield(asyncio.create_task(save()))


def hook(loop: object, context: dict[str, Any]) -> None:
    print(f"hook got {context['exception']}")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(hook)
    # 1. Cancel the order, not its save
    task = asyncio.create_task(order())
    await asyncio.sleep(0.1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main caught order cancelled")
    # 2. The save fails later
    await asyncio.sleep(0.5)
    print("main ends")


asyncio.run(main())
