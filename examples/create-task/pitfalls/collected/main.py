import asyncio
import gc


async def brew() -> None:
    kettle = asyncio.Event()
    await kettle.wait()  # only this task knows the kettle
    print("tea ready")


async def main() -> None:
    asyncio.create_task(brew())  # the reference is lost here
    await asyncio.sleep(0.1)
    gc.collect()  # Python does this whenever it likes
    print("main ends")


asyncio.run(main())
