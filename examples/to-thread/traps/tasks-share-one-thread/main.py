import asyncio

def add_up(limit: int) -> int:
    return sum(n * n for n in range(limit))

async def main() -> None:
    async def count(name: str, limit: int) -> None:
        print(f"{name} starts")
        add_up(limit)
        print(f"{name} ready")

    async with asyncio.TaskGroup() as group:
        group.create_task(count("few", 5_000_000))
        group.create_task(count("many", 15_000_000))
        await asyncio.sleep(0.1)
        print("main is free")

asyncio.run(main())
