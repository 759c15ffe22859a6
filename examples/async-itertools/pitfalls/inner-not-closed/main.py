import asyncio
from contextlib import aclosing


async def cook():
    try:
        for i in range(1, 10):
            yield f"tea {i}"
    finally:
        await asyncio.sleep(0.1)
        print("cook gone")


async def capitals(source):
    async for item in source:
        yield item.upper()


async def main():
    tea = cook()
    async with aclosing(capitals(tea)) as dishes:
        print("main got", await anext(dishes))
    await asyncio.sleep(0.3)
    print("main ends")


asyncio.run(main())
