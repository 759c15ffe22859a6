import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

async def kitchen() -> AsyncGenerator[str]:
    print("kitchen starts")
    try:
        for item in ("tea", "toast", "jam"):
            await asyncio.sleep(0.1)
            print("kitchen makes", item)
            yield item
    finally:
        print("kitchen closes")

async def main() -> None:
    # 1. Break out of the loop
    items = kitchen()
    async for item in items:
        print("main takes", item)
        break
    print("main leaves the loop")

    # 2. Loop again, then close the generator
    async for item in items:
        print("main takes", item)
        break
    await items.aclose()
    print("main closed it")

    # 3. Break and close in one step
    async with aclosing(kitchen()) as items:
        async for item in items:
            print("main takes", item)
            break
    print("main leaves the loop")

asyncio.run(main())
