import asyncio
import queue

orders: queue.Queue[str] = queue.Queue()


async def work() -> None:
    print("worker waits")
    dish = orders.get(timeout=1)
    print(f"worker got {dish}")


async def main() -> None:
    worker = asyncio.create_task(work())
    await asyncio.sleep(0.1)
    print("main puts tea")
    orders.put("tea")
    await worker


asyncio.run(main())
