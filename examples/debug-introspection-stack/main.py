import asyncio
import traceback

names = {"heat", "cook", "serve"}


def look() -> None:
    stack = traceback.extract_stack()
    found = names & {frame.name for frame in stack}
    print(f"heat finds {len(found)} of 3 functions")


async def heat(ms: int) -> None:
    if ms > 0:
        await asyncio.sleep(ms / 1000)
    look()


async def cook(ms: int, in_task: bool) -> None:
    if in_task:
        await asyncio.create_task(heat(ms))
    else:
        await heat(ms)


async def serve(ms: int, in_task: bool = False) -> None:
    await cook(ms, in_task)


async def main() -> None:
    # 1. Before the first await
    await serve(0)
    # 2. After an await
    await serve(200)
    # 3. In a task that cook awaits
    await serve(200, in_task=True)


asyncio.run(main())
