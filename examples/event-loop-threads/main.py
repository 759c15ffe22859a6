import asyncio
import threading
import time


async def hold() -> None:
    time.sleep(0.3)  # blocks its thread


async def count() -> None:
    global cups
    for _ in range(100_000):
        cups += 1


async def main() -> None:
    # 1. Continue after an await
    before = threading.get_ident()
    await asyncio.sleep(0.1)
    same = threading.get_ident() == before
    print(f"main on {'same' if same else 'other'} thread")

    # 2. Two tasks block their threads
    start = time.monotonic()
    await asyncio.gather(hold(), hold())
    in_turn = time.monotonic() - start >= 0.6
    how = "in turn" if in_turn else "together"
    print(f"both ran {how}")

    # 3. Two tasks count together
    await asyncio.gather(count(), count())
    print(f"main counted {cups}")


cups = 0
asyncio.run(main())
