import asyncio

seats = asyncio.Semaphore(2)


async def make(name: str) -> None:
    async with seats:
        print(f"{name} starts")
        await asyncio.sleep(0.5)
        print(f"{name} ready")


async def main() -> None:
    # 1. Two permits, two dishes
    tea = asyncio.create_task(make("tea"))
    await asyncio.sleep(0.1)
    toast = asyncio.create_task(make("toast"))
    await asyncio.sleep(0.1)

    # 2. Two more wait
    print("cake waits")
    cake = asyncio.create_task(make("cake"))
    await asyncio.sleep(0.1)
    print("jam waits")
    await make("jam")
    await asyncio.wait({tea, toast, cake})


asyncio.run(main())
