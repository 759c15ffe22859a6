import asyncio
import time


async def toast() -> None:
    time.sleep(0.4)  # blocks its thread


async def ring() -> None:
    start = time.monotonic()
    await asyncio.sleep(0.1)
    is_late = time.monotonic() - start > 0.3
    when = "late" if is_late else "in time"
    print(f"bell rings {when}")


async def breakfast(calls: int) -> None:
    bell = asyncio.create_task(ring())
    await asyncio.sleep(0.05)
    print("main starts")
    toasts = [toast() for _ in range(calls)]
    await asyncio.gather(bell, *toasts)
    print("main ready")


async def main() -> None:
    # 1. One call blocks
    await breakfast(1)

    # 2. A call for each thread blocks
    threads = 1  # the loop has one
    await breakfast(threads)


asyncio.run(main())
