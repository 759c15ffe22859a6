import asyncio


class Order:
    def __await__(self):
        yield from asyncio.sleep(0.1).__await__()
        return "TEA"


async def main():
    tea = asyncio.create_task(Order())
    print("main got", await tea)


asyncio.run(main())
