import asyncio


async def make(name: str, ms: int) -> None:
    print(f"{name} starts")
    try:
        await asyncio.sleep(ms / 1000)
    finally:
        await asyncio.sleep(0.2)
        print(f"{name} is clean")


def ask(task: asyncio.Task[None]) -> str:
    answer = "yes" if task.cancelled() else "no"
    return f"cancelled? {answer}"


async def main() -> None:
    # 1. Right after the request
    tea = asyncio.create_task(make("tea", 500))
    await asyncio.sleep(0.1)
    print("main cancels tea")
    tea.cancel()
    print("main asks tea:", ask(tea))

    # 2. When the task has ended
    await asyncio.wait([tea])
    print("main asks tea:", ask(tea))

    # 3. The request comes too late
    toast = asyncio.create_task(make("toast", 100))
    await asyncio.wait([toast])
    print("main cancels toast")
    toast.cancel()
    print("main asks toast:", ask(toast))


asyncio.run(main())
