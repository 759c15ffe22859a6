import asyncio
from contextlib import aclosing


async def cook(name, ms, count):
    for i in range(1, count + 1):
        await asyncio.sleep(ms / 1000)
        print(f"{name} {i} ready")
        yield f"{name} {i}"


async def pair(left, right):
    async with aclosing(left), aclosing(right):
        while True:
            async with asyncio.TaskGroup() as group:
                a = group.create_task(anext(left, None))
                b = group.create_task(anext(right, None))
            if a.result() is None or b.result() is None:
                return
            yield a.result(), b.result()


async def main():
    # 1. The first pair
    toasts = cook("toast", 300, 3)
    pairs = pair(cook("tea", 100, 2), toasts)
    tea, toast = await anext(pairs)
    print(f"main got {tea} and {toast}")
    # 2. The second pair
    tea, toast = await anext(pairs)
    print(f"main got {tea} and {toast}")
    # 3. The tea has come to its end
    if await anext(pairs, None) is None:
        print("main has no more pairs")


asyncio.run(main())
