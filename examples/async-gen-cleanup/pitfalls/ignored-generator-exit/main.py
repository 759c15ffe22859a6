import asyncio
from contextlib import aclosing


async def kitchen():
    try:
        yield "tea"
        yield "toast"
    finally:
        yield "crumbs"


async def main():
    async with aclosing(kitchen()) as items:
        async for item in items:
            print("main takes", item)
            break


asyncio.run(main())
