import asyncio
from asyncio import create_task


async def cook(name, ms, count):
    for i in range(1, count + 1):
        await asyncio.sleep(ms / 1000)
        print(f"{name} {i} ready")
        yield f"{name} {i}"


async def merge(*sources, end=object()):
    asks = {create_task(anext(s, end)): s for s in sources}
    try:
        while asks:
            done, _ = await asyncio.wait(
                asks, return_when="FIRST_COMPLETED")
            for ask in done:
                s = asks.pop(ask)
                if (item := ask.result()) is not end:
                    asks[create_task(anext(s, end))] = s
                    yield item
    finally:
        for ask in asks:
            ask.cancel()
        await asyncio.gather(*asks, return_exceptions=True)
        await asyncio.gather(*(s.aclose() for s in sources))


async def main():
    # 1. Each dish as it comes
    tea, toast = cook("tea", 100, 1), cook("toast", 200, 2)
    async for dish in merge(tea, toast):
        print(f"main got {dish}")
        if dish == "tea 1":
            # 2. Main eats: do the cooks work?
            await asyncio.sleep(0.4)


asyncio.run(main())
