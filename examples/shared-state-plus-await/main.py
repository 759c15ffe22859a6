import asyncio


async def price(dish: str) -> int:
    print(f"{dish} starts")
    await asyncio.sleep(0.3 if dish == "tea" else 0.1)
    print(f"{dish} ready")
    return 2 if dish == "tea" else 3


class Bill:
    total = 0

    async def add(self, dish: str) -> None:
        self.total += await price(dish)

    async def pay(self, dish: str) -> None:
        cost = await price(dish)
        self.total += cost


async def main() -> None:
    # 1. The await is part of the addition
    bill = Bill()
    tea = asyncio.create_task(bill.add("tea"))
    await asyncio.sleep(0.1)
    await asyncio.gather(tea, bill.add("toast"))
    print(f"main counts {bill.total}")

    # 2. Await first, then add
    safe = Bill()
    tea = asyncio.create_task(safe.pay("tea"))
    await asyncio.sleep(0.1)
    await asyncio.gather(tea, safe.pay("toast"))
    print(f"main counts {safe.total}")


asyncio.run(main())
