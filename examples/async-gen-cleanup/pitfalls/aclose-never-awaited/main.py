# Python 3.13 or later
import asyncio


async def kitchen():
    try:
        yield "tea"
    finally:
        await asyncio.sleep(0.1)
        print("kitchen closes")


async def main():
    async for item in kitchen():
        print("main takes", item)
        break


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("main ends")
