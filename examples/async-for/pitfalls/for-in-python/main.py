import asyncio

async def kitchen():
    yield "tea"

async def main():
    for item in kitchen():
        print(item)

asyncio.run(main())
