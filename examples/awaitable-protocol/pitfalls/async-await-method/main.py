import asyncio


class Order:
    async def __await__(self):
        await asyncio.sleep(0.1)
        return "TEA"


async def main():
    print("main got", await Order())


asyncio.run(main())
