import asyncio


async def weigh() -> str:
    await asyncio.sleep(0.1)
    return "20 g"


def ask(loop: asyncio.AbstractEventLoop) -> str:
    future = asyncio.run_coroutine_threadsafe(weigh(), loop)
    return future.result(timeout=1)


async def main() -> None:
    loop = asyncio.get_running_loop()
    print("thread got", await asyncio.to_thread(ask, loop))
    print("main got", ask(loop))


asyncio.run(main())
