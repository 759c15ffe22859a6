import asyncio


async def make_tea() -> str:
    await asyncio.sleep(1)
    return "TEA"


def report(task: asyncio.Task[str]) -> None:
    if error := task.exception():
        print(f"report: {error}")


async def main() -> None:
    tea = asyncio.create_task(make_tea())
    tea.add_done_callback(report)
    await asyncio.sleep(0.1)
    tea.cancel()
    await asyncio.wait([tea])


asyncio.run(main())
