import asyncio


async def cook(future: asyncio.Future[str]) -> None:
    print("cook starts")
    await asyncio.sleep(0.1)
    print("cook leaves")


async def main() -> None:
    # 1. The cook leaves without an answer
    loop = asyncio.get_running_loop()
    future: asyncio.Future[str] = loop.create_future()
    await cook(future)
    await asyncio.sleep(0.1)

    # 2. Main waits for it, with a limit
    print("main waits")
    try:
        async with asyncio.timeout(0.3):
            print(f"main got {await future}")
    except TimeoutError:
        print("main gave up")


asyncio.run(main())
