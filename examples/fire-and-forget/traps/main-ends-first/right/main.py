import asyncio

tasks: set[asyncio.Task[None]] = set()

async def send(name: str) -> None:
    print(f"{name} starts")
    await asyncio.sleep(0.3)
    print(f"{name} sent")

async def main() -> None:
    task = asyncio.create_task(send("letter"))
    tasks.add(task)  # else it may be garbage-collected
    task.add_done_callback(tasks.discard)
    await asyncio.sleep(0.1)
    while tasks:
        await asyncio.wait(tasks)
    print("main ends")

asyncio.run(main())
