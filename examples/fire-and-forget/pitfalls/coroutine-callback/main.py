import asyncio


async def send(name: str) -> None:
    await asyncio.sleep(0.1)
    print(f"{name} sent")


async def log(task: asyncio.Task[None]) -> None:
    print("never printed")


async def main() -> None:
    task = asyncio.create_task(send("letter"))
    task.add_done_callback(log)
    await asyncio.sleep(0.3)
    print("main ends")


asyncio.run(main())
