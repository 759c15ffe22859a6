import asyncio
from collections.abc import AsyncIterator

async def kitchen() -> AsyncIterator[str]:
    for item in ("tea", "toast"):
        print(item, "starts")
        try:
            await asyncio.sleep(0.2)
        except asyncio.CancelledError:
            print(item, "cancelled")
            raise
        yield item

async def serve() -> None:
    async for item in kitchen():
        print(item, "served")

async def main() -> None:
    # 1. Loop in the background
    loop = asyncio.create_task(serve())
    await asyncio.sleep(0.3)

    # 2. Cancel the loop
    print("main cancels")
    loop.cancel()
    try:
        await loop
    except asyncio.CancelledError:
        print("main saw the loop cancelled")

asyncio.run(main())
