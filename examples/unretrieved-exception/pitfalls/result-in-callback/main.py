import asyncio


async def make_tea() -> str:
    raise RuntimeError("tea burnt")


def report(task: asyncio.Task[str]) -> None:
    print("watch got", task.result())


async def main() -> None:
    tea = asyncio.create_task(make_tea())
    tea.add_done_callback(report)
    await asyncio.sleep(0.1)
    print("main continues")


asyncio.run(main())
