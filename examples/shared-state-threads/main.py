import asyncio
import threading
import time

coins = 0
lock = threading.Lock()


def add(name: str) -> None:
    global coins
    print(f"{name} starts")
    seen = coins
    time.sleep(0.4)
    coins = seen + 1
    print(f"{name} saw {seen}, wrote {seen + 1}")


def fill() -> None:
    global coins
    for _ in range(1000):
        with lock:
            coins += 1


async def main() -> None:
    # 1. Read, then write
    async with asyncio.TaskGroup() as people:
        people.create_task(asyncio.to_thread(add, "ann"))
        await asyncio.sleep(0.2)
        people.create_task(asyncio.to_thread(add, "bob"))
    print(f"main counts {coins}")

    # 2. Read and write in one step
    async with asyncio.TaskGroup() as people:
        people.create_task(asyncio.to_thread(fill))
        people.create_task(asyncio.to_thread(fill))
    print(f"main counts {coins}")


asyncio.run(main())
