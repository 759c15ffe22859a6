import asyncio


class Jar:
    def __init__(self) -> None:
        self.coins = 0
        self.lock = asyncio.Lock()

    async def add(self, name: str) -> None:
        print(f"{name} starts")
        seen = self.coins
        await asyncio.sleep(0.2)
        self.coins = seen + 1
        print(f"{name} saw {seen}, wrote {self.coins}")

    async def add_locked(self, name: str) -> None:
        async with self.lock:
            await self.add(name)


async def main() -> None:
    # 1. Without a lock
    jar = Jar()
    ann = asyncio.create_task(jar.add("ann"))
    await asyncio.sleep(0.1)
    await jar.add("bob")
    await ann
    print(f"main counts {jar.coins}")

    # 2. With a lock
    safe = Jar()
    ann = asyncio.create_task(safe.add_locked("ann"))
    await asyncio.sleep(0.1)
    await safe.add_locked("bob")
    await ann
    print(f"main counts {safe.coins}")


asyncio.run(main())
