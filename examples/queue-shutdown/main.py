# Python 3.13 or later
import asyncio


async def eat(queue: asyncio.Queue[str]) -> None:
    while True:
        try:
            dish = await queue.get()
        except asyncio.QueueShutDown:
            print("guest sees the end")
            return
        await asyncio.sleep(0.1)
        print(f"guest ate {dish}")


async def main() -> None:
    # 1. Close with two dishes left
    queue: asyncio.Queue[str] = asyncio.Queue()
    for dish in ("tea", "toast"):
        print(f"cook puts {dish}")
        queue.put_nowait(dish)
    print("cook closes")
    queue.shutdown()

    # 2. The remaining dishes are served
    print("guest starts")
    await eat(queue)

    # 3. Put into the closed queue
    try:
        queue.put_nowait("cake")
    except asyncio.QueueShutDown:
        print("cook keeps cake")

    # 4. Close while the guest waits
    queue = asyncio.Queue()
    print("guest starts again")
    guest = asyncio.create_task(eat(queue))
    await asyncio.sleep(0.2)
    print("cook closes")
    queue.shutdown()
    await guest


asyncio.run(main())
