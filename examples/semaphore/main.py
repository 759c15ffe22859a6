import asyncio

seats = asyncio.Semaphore(2)


async def make(name: str) -> None:
    async with seats:
        print(f"{name} starts")
        await asyncio.sleep(0.3)
        print(f"{name} ready")


async def main() -> None:
    # 1. Two permits, two dishes
    tea = asyncio.create_task(make("tea"))
    await asyncio.sleep(0.1)
    toast = asyncio.create_task(make("toast"))
    await asyncio.sleep(0.1)

    # 2. The third waits
    print("cake waits")
    await make("cake")
    await asyncio.wait({tea, toast})


asyncio.run(main())
