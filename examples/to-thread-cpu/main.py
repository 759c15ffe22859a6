import asyncio
from concurrent.futures import ProcessPoolExecutor


def count_primes(limit: int) -> int:
    count = 0
    for n in range(2, limit):
        d = 2
        while d * d <= n and n % d != 0:
            d += 1
        if d * d > n:
            count += 1
    return count


async def main() -> None:
    loop = asyncio.get_running_loop()
    pool = ProcessPoolExecutor()

    def count(name: str, limit: int) -> asyncio.Future[int]:
        print(f"{name} starts")
        return loop.run_in_executor(
            pool, count_primes, limit
        )

    # 1. Start a count on each of two cores
    few = count("few", 10_000)
    many = count("many", 50_000)

    # 2. Do something else meanwhile
    await asyncio.sleep(0.1)
    print("main is free")

    # 3. Collect the results
    print(f"main got {await few}, {await many}")
    pool.shutdown()


if __name__ == "__main__":
    asyncio.run(main())
