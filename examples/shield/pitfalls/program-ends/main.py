import asyncio


async def save() -> None:
    try:
        await asyncio.sleep(0.3)
        print("save done")
    except asyncio.CancelledError:
        print("save cancelled after all")
        raise


async def main() -> None:
    saving = asyncio.create_task(save())
    try:
        await asyncio.wait_for(asyncio.shield(saving), 0.1)
    except TimeoutError:
        print("main ends")


asyncio.run(main())
