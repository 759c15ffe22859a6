import asyncio
import time


class Jar:
    coins = 0

    async def add(self, name: str) -> None:
        print(f"{name} starts")
        seen = self.coins
        time.sleep(0.4)  # no await
        self.coins = seen + 1
        print(f"{name} saw {seen}, wrote {self.coins}")

    async def fill(self) -> None:
        for _ in range(1000):
            self.coins += 1


async def main() -> None:
    # 1. Read, block the thread, write
    jar = Jar()
    print(f"main counts {jar.coins}")
    ann = asyncio.create_task(jar.add("ann"))
    await asyncio.sleep(0.2)
    bob = asyncio.create_task(jar.add("bob"))
    await asyncio.gather(ann, bob)
    print(f"main counts {jar.coins}")

    # 2. Read and write in one step
    jar.coins = 0
    await asyncio.gather(jar.fill(), jar.fill())
    print(f"main counts {jar.coins}")


asyncio.run(main())
