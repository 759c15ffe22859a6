import asyncio


async def main() -> None:
    orders: asyncio.Queue[str] = asyncio.Queue()
    orders.put("tea")
    print(f"main has {orders.qsize()} orders")


asyncio.run(main())
