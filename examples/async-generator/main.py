import asyncio
from collections.abc import AsyncIterator

async def kitchen() -> AsyncIterator[str]:
    for item in ("tea", "toast"):
        print(item, "starts")
        await asyncio.sleep(0.1)
        print(item, "ready")
        yield item
    print("kitchen closes")

async def main() -> None:
    # 1. Call it
    items = kitchen()
    await asyncio.sleep(0.3)
    print("main has a generator")

    # 2. Take the items one by one
    async for item in items:
        print("main eats", item)
        await asyncio.sleep(0.1)
        print("main ate", item)
    print("main has eaten")

asyncio.run(main())
