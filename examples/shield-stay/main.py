import asyncio


async def save() -> None:
    print("save starts")
    await asyncio.sleep(0.3)
    print("save done")


async def order() -> None:
    print("order starts")
    saving = asyncio.create_task(save())
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError:
        await saving
        print("order cancelled")
        raise


async def main() -> None:
    # 1. The order starts a save
    task = asyncio.create_task(order())
    await asyncio.sleep(0.1)
    # 2. Cancel the order: the save comes first
    print("main cancels order")
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main caught order cancelled")


asyncio.run(main())
