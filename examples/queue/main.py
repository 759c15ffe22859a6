import asyncio


async def eat(queue: asyncio.Queue[str]) -> None:
    print("guest starts")
    for _ in range(3):
        dish = await queue.get()
        print(f"guest got {dish}")
        await asyncio.sleep(0.2)


async def main() -> None:
    # 1. The guest waits for a dish
    queue: asyncio.Queue[str] = asyncio.Queue()
    guest = asyncio.create_task(eat(queue))
    await asyncio.sleep(0.2)
    print("cook puts tea")
    queue.put_nowait("tea")
    await asyncio.sleep(0.1)

    # 2. The cook is ahead
    print("cook puts toast")
    queue.put_nowait("toast")
    print("cook puts cake")
    queue.put_nowait("cake")
    await guest


asyncio.run(main())
