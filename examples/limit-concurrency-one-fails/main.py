import asyncio


async def make(name: str, ms: int) -> None:
    print(f"{name} starts")
    try:
        await asyncio.sleep(ms / 1000)
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise
    if name == "toast":
        print(f"{name} burnt")
        raise RuntimeError(f"{name} burnt")
    print(f"{name} ready")


menu = {"tea": 400, "toast": 200, "egg": 200}
rest = iter(menu.items())


async def run_worker() -> None:
    for name, ms in rest:
        await make(name, ms)


async def main() -> None:
    # 1. The toast burns, the egg still waits
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(run_worker())
            group.create_task(run_worker())
    except* RuntimeError as caught:
        for error in caught.exceptions:
            print(f"main caught {error}")

    # 2. Does the egg get its place?
    await asyncio.sleep(0.3)
    print("main leaves, no egg")


asyncio.run(main())
