import asyncio


async def kitchen():
    for item in ("tea", "toast"):
        await asyncio.sleep(0.3)
        yield item


async def main():
    items = kitchen()
    try:
        await asyncio.wait_for(anext(items), 0.1)
    except TimeoutError:
        print("main waits longer")
    print("main got", await anext(items))


asyncio.run(main())
