import asyncio

Reply = asyncio.Future[bool]
Orders = asyncio.Queue[Reply | None]


async def keep_shop(orders: Orders) -> int:
    cakes = 1
    while reply := await orders.get():
        sold = cakes > 0
        await asyncio.sleep(0.2)
        if not reply.done():
            cakes -= 1 if sold else 0
            reply.set_result(sold)
    return cakes


async def buy(orders: Orders, name: str) -> None:
    print(f"{name} starts")
    reply = asyncio.get_running_loop().create_future()
    orders.put_nowait(reply)
    sold = await reply
    print(f"{name} {'got a cake' if sold else 'gives up'}")


async def main() -> None:
    # 1. Two guests ask the owner
    orders = Orders()
    shop = asyncio.create_task(keep_shop(orders))
    ann = asyncio.create_task(buy(orders, "ann"))
    await asyncio.sleep(0.1)
    await asyncio.gather(ann, buy(orders, "bob"))

    # 2. The owner ends
    orders.put_nowait(None)
    print(f"main counts {await shop} cakes")


asyncio.run(main())
