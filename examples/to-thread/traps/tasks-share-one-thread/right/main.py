import asyncio
from concurrent.futures import ProcessPoolExecutor

def add_up(limit: int) -> int:
    return sum(n * n for n in range(limit))

async def main(pool: ProcessPoolExecutor) -> None:
    async def count(name: str, limit: int) -> None:
        print(f"{name} starts")
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(pool, add_up, limit)
        print(f"{name} ready")

    async with asyncio.TaskGroup() as group:
        group.create_task(count("few", 5_000_000))
        group.create_task(count("many", 15_000_000))
        await asyncio.sleep(0.1)
        print("main is free")

if __name__ == "__main__":
    with ProcessPoolExecutor() as pool:
        asyncio.run(main(pool))
