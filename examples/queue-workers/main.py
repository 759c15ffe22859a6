import asyncio


async def work(queue: asyncio.Queue[str]) -> None:
    while True:
        dish = await queue.get()
        print(f"{dish} starts")
        await asyncio.sleep(0.4)
        print(f"{dish} ready")
        queue.task_done()


async def main() -> None:
    # 1. Two workers, three orders
    queue: asyncio.Queue[str] = asyncio.Queue()
    ann = asyncio.create_task(work(queue))
    bob = asyncio.create_task(work(queue))
    queue.put_nowait("tea")
    await asyncio.sleep(0.2)
    queue.put_nowait("toast")
    queue.put_nowait("cake")
    await asyncio.sleep(0.1)

    # 2. Wait until all is done
    await queue.join()
    print("main sees all ready")
    ann.cancel()
    bob.cancel()
    await asyncio.wait({ann, bob})


asyncio.run(main())
