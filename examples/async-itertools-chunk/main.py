import asyncio
from contextlib import aclosing


async def cook(name, ms):
    try:
        for i in range(1, 10):
            await asyncio.sleep(ms / 1000)
            yield f"{name} {i}"
    finally:
        print("cook gone")


async def chunk(source, size):
    async with aclosing(source):
        items = []
        async for item in source:
            items.append(item)
            if len(items) == size:
                yield items
                items = []
        if items:
            yield items


async def main():
    # 1. Two by two
    tea = cook("tea", 100)
    async with aclosing(chunk(tea, 2)) as chunks:
        async for teas in chunks:
            print(f"main got {', '.join(teas)}")
            if "tea 2" in teas:
                # 2. Leave the loop early
                break
    # 3. Has the cook gone?
    await asyncio.sleep(0.2)
    print("main waited")


asyncio.run(main())
