import asyncio
import gc


async def brew() -> None:
    try:
        await asyncio.Event().wait()
    finally:
        await asyncio.sleep(0.1)
        print("kettle is clean")  # never printed


async def main() -> None:
    asyncio.create_task(brew())  # nobody keeps the task
    await asyncio.sleep(0.1)
    gc.collect()
    await asyncio.sleep(0.3)
    print("main ends")


asyncio.run(main())
