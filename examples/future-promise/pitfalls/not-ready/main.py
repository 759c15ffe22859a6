import asyncio


async def main() -> None:
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.1, future.set_result, "TEA")
    print(f"main got {future.result()}")


asyncio.run(main())
