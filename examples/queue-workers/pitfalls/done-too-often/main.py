import asyncio


async def main() -> None:
    queue: asyncio.Queue[str] = asyncio.Queue()
    queue.put_nowait("toast")
    dish = await queue.get()
    try:
        raise OSError(f"{dish} burnt")
    except OSError as error:
        print(error)
        queue.task_done()
    finally:
        queue.task_done()


asyncio.run(main())
