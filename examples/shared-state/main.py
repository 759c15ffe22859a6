import asyncio


class Shop:
    cakes = 1

    async def rush(self, name: str) -> None:
        print(f"{name} starts")
        if self.cakes > 0:
            await asyncio.sleep(0.2)
            self.cakes -= 1
            print(f"{name} got a cake")

    async def buy(self, name: str) -> None:
        print(f"{name} starts")
        await asyncio.sleep(0.2)
        if self.cakes == 0:
            print(f"{name} gives up")
        else:
            self.cakes -= 1
            print(f"{name} got a cake")


async def main() -> None:
    # 1. Check, await, take
    shop = Shop()
    ann = asyncio.create_task(shop.rush("ann"))
    await asyncio.sleep(0.1)
    await asyncio.gather(ann, shop.rush("bob"))
    print(f"main counts {shop.cakes} cakes")

    # 2. Await, then check and take
    safe = Shop()
    ann = asyncio.create_task(safe.buy("ann"))
    await asyncio.sleep(0.1)
    await asyncio.gather(ann, safe.buy("bob"))
    print(f"main counts {safe.cakes} cakes")


asyncio.run(main())
