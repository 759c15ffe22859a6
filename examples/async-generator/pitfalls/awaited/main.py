# Python 3.14 or later
import asyncio

async def kitchen():
    yield "tea"

async def main():
    items = await kitchen()
    print(items)

asyncio.run(main())
