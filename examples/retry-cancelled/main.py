import asyncio
from collections.abc import Awaitable, Callable


async def make_tea() -> str:
    print("tea starts")
    await asyncio.sleep(0.1)
    print("tea spilt")
    raise RuntimeError("tea spilt")


async def retry(work: Callable[[], Awaitable[str]]) -> str:
    while True:
        try:
            return await work()
        except Exception:
            await asyncio.sleep(0.2)


async def main() -> None:
    # 1. Cancel during the pause
    tea = asyncio.create_task(retry(make_tea))
    await asyncio.sleep(0.2)
    print("main cancels")
    tea.cancel()
    try:
        await tea
    except asyncio.CancelledError:
        print("main stops retrying")

    # 2. A limit for all attempts
    try:
        async with asyncio.timeout(0.5):
            await retry(make_tea)
    except TimeoutError:
        print("main gave up on tea")


asyncio.run(main())
