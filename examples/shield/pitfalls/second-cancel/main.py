import asyncio


async def order() -> None:
    saving = asyncio.create_task(asyncio.sleep(0.3))
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError:
        try:
            await saving  # no longer shielded
        finally:
            print(f"save cancelled: {saving.cancelled()}")


async def main() -> None:
    task = asyncio.create_task(order())
    for _ in range(2):
        await asyncio.sleep(0.1)
        print("main cancels order")
        task.cancel()
    await asyncio.wait({task})


asyncio.run(main())
