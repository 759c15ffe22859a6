import asyncio
from collections.abc import Awaitable, Callable

lock = asyncio.Lock()
Finish = Callable[[str], Awaitable[None]]


async def finish(name: str) -> None:
    await asyncio.sleep(0.1)
    print(f"{name} ready")


async def finish_locked(name: str) -> None:
    async with lock:
        await finish(name)


async def make(name: str, end: Finish) -> None:
    async with lock:
        print(f"{name} starts")
        await end(name)


async def main() -> None:
    # 1. Lock once, outside
    await make("tea", finish)

    # 2. Lock again, inside
    try:
        async with asyncio.timeout(0.3):
            await make("toast", finish_locked)
    except TimeoutError:
        print("main gave up on toast")

    # 3. Is the lock free now?
    state = "held" if lock.locked() else "free"
    print(f"main finds it {state}")


asyncio.run(main())
