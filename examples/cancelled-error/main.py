import asyncio


async def heat(name: str) -> None:
    await asyncio.sleep(0.3)
    print(f"{name} burnt")
    raise RuntimeError(f"{name} burnt")


async def make(name: str) -> None:
    print(f"{name} starts")
    try:
        await heat(name)
    except asyncio.CancelledError:
        print(f"{name} cleans up")
        raise


async def report(name: str, task: asyncio.Task) -> None:
    await asyncio.wait([task])
    if task.cancelled():
        print(f"main caught {name} cancelled")
    elif error := task.exception():
        print(f"main logs {error}")


async def main() -> None:
    # 1. Cancel the tea
    tea = asyncio.create_task(make("tea"))
    await asyncio.sleep(0.2)
    print("main cancels tea")
    tea.cancel()
    await report("tea", tea)

    # 2. The toast fails
    toast = asyncio.create_task(make("toast"))
    await report("toast", toast)


asyncio.run(main())
