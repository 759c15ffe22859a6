import asyncio


async def kitchen():
    try:
        yield "tea"
    finally:
        print("kitchen washes up")
        await asyncio.sleep(0.2)
        print("kitchen closes")


async def main():
    async for item in kitchen():
        print("main takes", item)
        break
    await asyncio.sleep(0.1)
    print("main ends")


asyncio.run(main())
