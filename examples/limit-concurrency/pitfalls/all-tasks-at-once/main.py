import asyncio

places = asyncio.Semaphore(20)


async def make(name: str) -> None:
    async with places:
        await asyncio.sleep(0.1)


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        for number in range(100):
            group.create_task(make(f"tea {number}"))
        print(f"{len(asyncio.all_tasks())} tasks exist")


asyncio.run(main())
