import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

async def kitchen() -> AsyncGenerator[str]:
    print("kitchen starts")
    try:
        for item in ("tea", "toast"):
            await asyncio.sleep(0.1)
            yield item
    finally:
        print("kitchen washes up")
        await asyncio.sleep(0.2)
        print("kitchen closes")

async def main() -> None:
    # 1. Break, and wait for the cleanup
    async with aclosing(kitchen()) as items:
        async for item in items:
            print("main takes", item)
            break
    print("main continues")

    # 2. The loop body fails
    try:
        async with aclosing(kitchen()) as items:
            async for item in items:
                raise ValueError(f"{item} spilt")
    except ValueError as error:
        print("main caught", error)

asyncio.run(main())
