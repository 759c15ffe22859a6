import asyncio
from time import monotonic


async def done() -> None:
    pass


async def ring() -> None:
    await asyncio.sleep(0.1)
    print("bell rings")


async def main() -> None:
    # 1. Await only what is done
    print("main starts")
    bell = asyncio.create_task(ring())
    await asyncio.sleep(0)  # lets it start
    end = monotonic() + 0.4
    while monotonic() < end:
        await done()
    print("main ready")
    await bell

    # 2. Yield in each round
    print("main starts")
    bell = asyncio.create_task(ring())
    end = monotonic() + 0.4
    while monotonic() < end:
        await asyncio.sleep(0)
    print("main ready")
    await bell


asyncio.run(main())
