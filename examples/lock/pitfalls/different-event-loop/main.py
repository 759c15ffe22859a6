import asyncio

lock = asyncio.Lock()


async def use(name: str) -> None:
    async with lock:
        print(f"{name} has the lock")
        await asyncio.sleep(0.1)


async def main() -> None:
    await asyncio.gather(use("ann"), use("bob"))


asyncio.run(main())
asyncio.run(main())
