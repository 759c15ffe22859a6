import asyncio
from concurrent.futures import ProcessPoolExecutor

def add_up(limit: int) -> int:
    return sum(n * n for n in range(limit))

async def count(name: str, limit: int) -> None:
    print(f"{name} starts")
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(pool, add_up, limit)
    print(f"{name} ready")

async def main() -> None:
    few = asyncio.create_task(count("few", 3_000_000))
    many = asyncio.create_task(count("many", 6_000_000))
    await asyncio.sleep(0.05)
    print("main is free")
    await asyncio.gather(few, many)

if __name__ == "__main__":
    with ProcessPoolExecutor() as pool:
        asyncio.run(main())
