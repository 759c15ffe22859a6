import asyncio


async def kitchen():
    await asyncio.sleep(0.5)
    yield "tea"


async def main():
    items = kitchen()
    eater = asyncio.create_task(anext(items))
    await asyncio.sleep(0.1)
    print("main closes the kitchen")
    await items.aclose()


asyncio.run(main())
