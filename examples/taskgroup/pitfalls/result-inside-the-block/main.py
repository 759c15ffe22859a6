import asyncio


async def make_tea() -> str:
    await asyncio.sleep(0.1)
    return "TEA"


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        tea = group.create_task(make_tea())
        print(f"main got {tea.result()}")


asyncio.run(main())
