import asyncio


async def make() -> str:
    return "TEA"


def order(loop: asyncio.AbstractEventLoop) -> str:
    tea = asyncio.run_coroutine_threadsafe(make, loop)
    return tea.result()


async def main() -> None:
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(order, loop)


asyncio.run(main())
