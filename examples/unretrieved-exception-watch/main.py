import asyncio
from asyncio import Task


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.1)
    print(f"{name} burnt")
    raise RuntimeError(f"{name} burnt")


def report(task: Task[str]) -> None:
    if task.cancelled():
        return
    if error := task.exception():
        print(f"watch got {error}")


async def main() -> None:
    # 1. Watch the task from its start
    tea = asyncio.create_task(make("tea"))
    tea.add_done_callback(report)
    await asyncio.sleep(0.3)

    # 2. Await it later
    print("main continues")
    try:
        await tea
    except RuntimeError as error:
        print(f"main caught {error}")


asyncio.run(main())
