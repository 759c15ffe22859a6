# Python 3.13 or later
import asyncio


async def cook(queue: asyncio.Queue[str]) -> None:
    try:
        print("cook puts tea")
        await queue.put("tea")
        await asyncio.sleep(0.1)
        print("cook burns the toast")
        raise OSError("toast burnt")
    finally:
        queue.shutdown()


async def main() -> None:
    # 1. The cook fails while one dish is left
    queue: asyncio.Queue[str] = asyncio.Queue()
    cooking = asyncio.create_task(cook(queue))
    await asyncio.sleep(0.3)

    # 2. Take what is left
    print("main starts")
    try:
        while True:
            print(f"main got {await queue.get()}")
    except asyncio.QueueShutDown:
        try:
            await cooking
        except OSError as error:
            print(f"main caught {error}")


asyncio.run(main())
