import asyncio
import time


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    if name == "toast":
        raise RuntimeError("toast burnt")
    return name.upper()


def serve(task: asyncio.Task[str]) -> None:
    if task.cancelled():
        print("waiter leaves")
    elif error := task.exception():
        print(f"waiter caught {error}")
    else:
        print(f"waiter got {task.result()}")


async def main() -> None:
    # 1. The tasks call back at their ends
    tea = asyncio.create_task(make("tea", 200))
    toast = asyncio.create_task(make("toast", 300))
    tea.add_done_callback(serve)
    toast.add_done_callback(serve)
    await asyncio.sleep(0.1)
    print("main continues")
    await asyncio.sleep(0.3)

    # 2. A callback for an ended task
    tea.add_done_callback(serve)
    print("main is busy")
    time.sleep(0.1)
    print("main is free")
    await asyncio.sleep(0.1)


asyncio.run(main())
