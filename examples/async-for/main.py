import asyncio
from collections.abc import AsyncIterator

async def kitchen() -> AsyncIterator[str]:
    for item in ("tea", "toast"):
        print(item, "starts")
        await asyncio.sleep(0.1)
        yield item

async def serve(item: str) -> None:
    await asyncio.sleep(0.1)
    print(item, "served")

async def main() -> None:
    # 1. One item after the other
    async for item in kitchen():
        await serve(item)

    # 2. A task for each item
    async with asyncio.TaskGroup() as group:
        async for item in kitchen():
            group.create_task(serve(item))

    # 3. Leave early
    async for item in kitchen():
        print(item, "taken")
        break

asyncio.run(main())
