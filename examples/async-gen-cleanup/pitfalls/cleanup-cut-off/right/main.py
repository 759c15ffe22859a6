import asyncio
from contextlib import aclosing


async def kitchen():
    try:
        yield "tea"
    finally:
        print("kitchen washes up")
        await asyncio.sleep(0.2)
        print("kitchen closes")


async def main():
    async with aclosing(kitchen()) as items:
        async for item in items:
            print("main takes", item)
            break
    await asyncio.sleep(0.1)
    print("main ends")


asyncio.run(main())
