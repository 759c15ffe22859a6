# Python 3.13 or later
import asyncio

cups = 0
filled = asyncio.Condition()


async def take(name: str, limit: float) -> None:
    global cups
    print(f"{name} starts")
    try:
        async with asyncio.timeout(limit), filled:
            while cups == 0:
                await filled.wait()
                print(f"{name} wakes")
            cups -= 1
        print(f"{name} takes it")
    except TimeoutError:
        print(f"{name} gives up")


async def signal(new_cups: int) -> None:
    global cups
    async with filled:
        cups += new_cups
        filled.notify()


async def main() -> None:
    # 1. A signal comes too early
    print("main signals")
    await signal(0)
    await take("ann", 0.3)

    # 2. Ann gives up, Bob waits
    ann = asyncio.create_task(take("ann", 0.3))
    await asyncio.sleep(0.1)
    bob = asyncio.create_task(take("bob", 0.8))
    await asyncio.sleep(0.4)

    # 3. One cup, one signal
    print("main puts a cup")
    await signal(1)
    await asyncio.gather(ann, bob)


asyncio.run(main())
