import asyncio


async def main() -> None:
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.2, future.set_result, "TEA")
    try:
        print(await asyncio.wait_for(future, 0.1))
    except TimeoutError:
        print("main gave up")
    await asyncio.sleep(0.2)


asyncio.run(main())
