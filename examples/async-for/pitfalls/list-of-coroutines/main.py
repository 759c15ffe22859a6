import asyncio

async def make(item):
    await asyncio.sleep(0.1)
    return item.upper()

async def main():
    async for item in [make("tea"), make("toast")]:
        print(item)

asyncio.run(main())
