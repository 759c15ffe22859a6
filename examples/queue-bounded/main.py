import asyncio


async def cook(queue: asyncio.Queue[str]) -> None:
    print("cook starts")
    for dish in ("tea", "toast", "cake"):
        await queue.put(dish)
        print(f"cook put {dish}")


async def main() -> None:
    # 1. Two places, three dishes
    queue: asyncio.Queue[str] = asyncio.Queue(maxsize=2)
    cooking = asyncio.create_task(cook(queue))
    await asyncio.sleep(0.2)

    # 2. A guest makes room
    print("guest takes one")
    dish = await queue.get()
    await asyncio.sleep(0.1)
    print(f"guest got {dish}")
    await cooking

    # 3. Put without waiting
    try:
        queue.put_nowait("jam")
    except asyncio.QueueFull:
        print("cook keeps jam")


asyncio.run(main())
