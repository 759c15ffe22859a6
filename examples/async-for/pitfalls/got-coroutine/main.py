import asyncio

async def kitchen():
    await asyncio.sleep(0.1)
    return ["tea", "toast"]

async def main():
    async for item in kitchen():
        print(item)

asyncio.run(main())
