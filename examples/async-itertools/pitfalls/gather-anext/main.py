import asyncio
from contextlib import aclosing


async def cook(name, seconds):
    await asyncio.sleep(seconds)
    yield name


async def main():
    tea, toast = cook("tea", 0.1), cook("toast", 0.5)
    async with aclosing(tea), aclosing(toast):
        await anext(tea)
        await asyncio.gather(anext(tea), anext(toast))


asyncio.run(main())
