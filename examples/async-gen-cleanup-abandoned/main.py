import asyncio
from collections.abc import AsyncGenerator

async def kitchen() -> AsyncGenerator[str]:
    print("kitchen starts")
    try:
        for item in ("tea", "toast"):
            await asyncio.sleep(0.1)
            yield item
    finally:
        print("kitchen closes")

async def main() -> None:
    # 1. Take only one item
    items = kitchen()
    print("main takes", await anext(items))

    # 2. End without closing the generator
    print("main ends")

asyncio.run(main())
