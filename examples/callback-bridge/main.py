import asyncio
from collections.abc import Callable

callbacks: set[Callable[[str], None]] = set()


def pop() -> None:
    for callback in list(callbacks):
        callback("TOAST")


async def next_pop() -> str:
    def done(toast: str) -> None:
        if not future.done():
            future.set_result(toast)

    future = asyncio.get_running_loop().create_future()
    callbacks.add(done)
    print("toaster counts", len(callbacks))
    try:
        return await future
    finally:
        callbacks.discard(done)
        print("toaster counts", len(callbacks))


async def main() -> None:
    # 1. The callback ends the wait
    print("toast starts")
    asyncio.get_running_loop().call_later(0.2, pop)
    print("main got", await next_pop())

    # 2. The wait is cancelled
    try:
        await asyncio.wait_for(next_pop(), 0.2)
    except TimeoutError:
        print("main gives up")


asyncio.run(main())
