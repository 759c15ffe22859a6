import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    if name == "toast":
        print("toast burnt")
        raise RuntimeError("burnt")
    print(f"{name} ready")
    return name.upper()


def ask(task: asyncio.Task[str]) -> str:
    if not task.done():
        return "running"
    if task.cancelled():
        return "cancelled"
    if error := task.exception():
        return f"failed: {error}"
    return f"done: {task.result()}"


async def main() -> None:
    # 1. Ask while they work
    tea = asyncio.create_task(make("tea", 200))
    toast = asyncio.create_task(make("toast", 300))
    egg = asyncio.create_task(make("egg", 900))
    await asyncio.sleep(0.1)
    print("main sees tea", ask(tea))

    # 2. Ask when they have ended
    print("main cancels egg")
    egg.cancel()
    await asyncio.sleep(0.3)
    print("main sees tea", ask(tea))
    print("main sees toast", ask(toast))
    print("main sees egg", ask(egg))


asyncio.run(main())
