import asyncio


async def work(queue: asyncio.Queue[str]) -> None:
    while True:
        dish = await queue.get()
        if dish == "toast":
            raise ValueError("toast burnt")
        print(f"{dish} ready")
        queue.task_done()


async def main() -> None:
    queue: asyncio.Queue[str] = asyncio.Queue()
    worker = asyncio.create_task(work(queue))
    for dish in ("tea", "toast", "cake"):
        queue.put_nowait(dish)
    async with asyncio.timeout(1):
        await queue.join()


asyncio.run(main())
