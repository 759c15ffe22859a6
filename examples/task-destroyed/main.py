import asyncio


async def make(name: str, cleanup: float) -> None:
    print(f"{name} starts")
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(cleanup)
        print(f"{name} gone")


tasks: set[asyncio.Task[None]] = set()


def start(name: str, cleanup: float) -> None:
    task = asyncio.create_task(make(name, cleanup))
    tasks.add(task)
    task.add_done_callback(tasks.discard)


async def main() -> None:
    # 1. Start tasks, and keep them
    start("tea", 0.1)
    start("toast", 0.2)
    await asyncio.sleep(0.2)

    # 2. Cancel them all
    print("main cancels all")
    for task in tasks:
        task.cancel()

    # 3. Await them all
    while tasks:
        await asyncio.wait(tasks)
    print("main ends")


asyncio.run(main())
