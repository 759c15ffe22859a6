import asyncio

class Bill:
    total = 0

    async def add(self, dish: str) -> None:
        cost = await price(dish)
        self.total += cost

async def price(dish: str) -> int:
    await asyncio.sleep(len(dish) / 20)
    print(f"{dish} costs {len(dish)}")
    return len(dish)

async def main() -> None:
    bill = Bill()
    calls = bill.add("tea"), bill.add("toast")
    await asyncio.gather(*calls)
    print(f"main counts {bill.total}")

asyncio.run(main())
