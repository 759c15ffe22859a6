import asyncio
import time


def work() -> None:
    time.sleep(0.01)  # blocks its thread


async def done() -> None:
    pass


async def ring() -> None:
    await asyncio.sleep(0.1)
    print("bell rings")


async def main() -> None:
    # 1. Await only finished work
    print("main starts")
    bell = asyncio.create_task(ring())
    await asyncio.sleep(0)  # lets it start
    for _ in range(40):
        work()
        await done()
    print("main ready")
    await bell

    # 2. Yield in each round
    print("main starts")
    bell = asyncio.create_task(ring())
    for _ in range(40):
        work()
        await asyncio.sleep(0)
    print("main ready")
    await bell


asyncio.run(main())
