import asyncio

saves: set[asyncio.Task[None]] = set()


async def save() -> None:
    print("save starts")
    await asyncio.sleep(0.3)
    print("save done")


async def order() -> None:
    print("order starts")
    saving = asyncio.create_task(save())
    saves.add(saving)  # the loop's reference is weak
    saving.add_done_callback(saves.discard)
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError:
        print("order cancelled")
        raise


async def main() -> None:
    # 1. The order starts a shielded save
    task = asyncio.create_task(order())
    await asyncio.sleep(0.1)
    # 2. Cancel the order
    print("main cancels order")
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main caught order cancelled")
    # 3. The save continues
    await asyncio.gather(*saves)
    print("main ends")


asyncio.run(main())
