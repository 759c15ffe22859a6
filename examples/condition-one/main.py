import asyncio

cups = 0
filled = asyncio.Condition()


async def take(name: str) -> None:
    global cups
    print(f"{name} starts")
    async with filled:
        while cups == 0:
            await filled.wait()
        cups -= 1
    print(f"{name} takes it")


async def put() -> None:
    global cups
    print("main puts a cup")
    async with filled:
        cups += 1
        filled.notify()


async def main() -> None:
    # 1. Two wait for a cup
    ann = asyncio.create_task(take("ann"))
    await asyncio.sleep(0.1)
    bob = asyncio.create_task(take("bob"))
    await asyncio.sleep(0.1)

    # 2. One cup wakes one of them
    await put()
    await asyncio.sleep(0.1)

    # 3. The next cup wakes the other
    await put()
    await asyncio.gather(ann, bob)


asyncio.run(main())
