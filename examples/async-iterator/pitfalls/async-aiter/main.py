import asyncio

class Kitchen:
    async def __aiter__(self):
        return self

    async def __anext__(self):
        return "tea"

async def main():
    async for item in Kitchen():
        print(item)

asyncio.run(main())
