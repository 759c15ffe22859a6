import asyncio

async def kitchen():
    for item in ("tea", "toast"):
        await asyncio.sleep(0.1)
        yield item

async def main():
    items = kitchen()
    await asyncio.gather(anext(items), anext(items))

asyncio.run(main())
