import asyncio


async def make() -> None:
    raise ValueError("egg burnt")


def cook(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.run_coroutine_threadsafe(make(), loop)


async def main() -> None:
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(cook, loop)
    await asyncio.sleep(0.1)
    print("main saw no error")


asyncio.run(main())
