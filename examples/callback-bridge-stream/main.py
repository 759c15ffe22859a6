import asyncio
from contextlib import aclosing

callbacks: set = set()


def pop(toast: int) -> None:
    print(f"toaster pops {toast} for {len(callbacks)}")
    for callback in list(callbacks):
        callback(toast)


async def pops():
    toasts: asyncio.Queue[int] = asyncio.Queue()
    callbacks.add(toasts.put_nowait)
    try:
        while True:
            yield await toasts.get()
    finally:
        callbacks.discard(toasts.put_nowait)


async def main() -> None:
    # 1. Make the stream
    async with aclosing(pops()) as toasts:
        pop(1)

        # 2. Loop over the stream
        asyncio.get_running_loop().call_later(0.2, pop, 2)
        async for toast in toasts:
            print(f"main got {toast}")
            if toast == 2:
                break
        pop(3)

    # 3. Let go of the stream
    pop(4)


asyncio.run(main())
