import asyncio

orders = []


async def order() -> None:
    orders.append("tea")
    await asyncio.sleep(0.2)  # the answer comes late


async def main() -> None:
    for _ in range(3):
        try:
            await asyncio.wait_for(order(), 0.1)
        except TimeoutError:
            print("main tries again")
    print("the shop has", ", ".join(orders))


asyncio.run(main())
