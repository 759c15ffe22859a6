import asyncio
import time


def count() -> int:
    return sum(n * n for n in range(3_000_000))


async def main() -> None:
    wall, cpu = time.perf_counter(), time.process_time()
    four = [asyncio.to_thread(count) for _ in range(4)]
    await asyncio.gather(*four)
    busy = time.process_time() - cpu
    cores = busy / (time.perf_counter() - wall)
    print(f"4 threads, cores in use: {max(1, round(cores))}")


asyncio.run(main())
