import asyncio
from collections.abc import Coroutine


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    if name != "tea":
        print(f"{name} burnt")
        raise RuntimeError(f"{name} burnt")
    print(f"{name} ready")
    return name.upper()


async def first_success(
    *calls: Coroutine[None, None, str],
) -> str:
    tasks = [asyncio.create_task(call) for call in calls]
    errors: list[Exception] = []
    try:
        for earliest in asyncio.as_completed(tasks):
            try:
                return await earliest
            except Exception as error:
                errors.append(error)
        raise ExceptionGroup("all failed", errors)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


async def main() -> None:
    # 1. The first that succeeds
    first = await first_success(
        make("toast", 100), make("tea", 200)
    )
    print(f"main got {first}")

    # 2. All fail
    try:
        await first_success(
            make("toast", 100), make("jam", 200)
        )
    except ExceptionGroup as failed:
        count = len(failed.exceptions)
        print(f"main caught {count} errors")


asyncio.run(main())
