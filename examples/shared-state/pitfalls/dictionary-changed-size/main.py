import asyncio

orders = {"tea": 1}


async def serve() -> None:
    for name in orders:
        await asyncio.sleep(0.1)
        print(f"{name} served")


async def main() -> None:
    waiter = asyncio.create_task(serve())
    await asyncio.sleep(0)
    orders["jam"] = 1
    await waiter


asyncio.run(main())
