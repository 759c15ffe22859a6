import asyncio
from time import monotonic

lock = asyncio.Lock()
due = 0.0


async def take() -> None:
    global due
    async with lock:
        await asyncio.sleep(due - monotonic())
        due = monotonic() + 0.3


async def send(name: str) -> None:
    try:
        await take()
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise
    print(f"{name} sent")


async def main() -> None:
    # 1. Three orders, one every 300 ms
    tea = asyncio.create_task(send("tea"))
    toast = asyncio.create_task(send("toast"))
    egg = asyncio.create_task(send("egg"))
    await asyncio.sleep(0.1)

    # 2. Cancel the second
    print("main cancels toast")
    toast.cancel()
    await asyncio.wait([tea, toast, egg])


asyncio.run(main())
