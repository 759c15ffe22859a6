import asyncio

class Kitchen:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopIteration

async def main():
    async for item in Kitchen():
        print(item)

asyncio.run(main())
