import asyncio
from collections.abc import AsyncIterator

async def kitchen() -> AsyncIterator[str]:
    for item in ("tea", "toast"):
        print(item, "starts")
        await asyncio.sleep(0.1)
        print(item, "ready")
        yield item

async def is_crisp(item: str) -> bool:
    await asyncio.sleep(0.1)
    print(item, "tasted")
    return item == "toast"

async def main() -> None:
    # 1. Collect every item
    every = [item async for item in kitchen()]
    print("main got", ", ".join(every))

    # 2. Keep some and change them
    crisp = [
        item.upper()
        async for item in kitchen()
        if await is_crisp(item)
    ]
    print("main got", ", ".join(crisp))

asyncio.run(main())
