import asyncio

orders: list[str] = []

async def order(shop: str, seconds: float) -> None:
    await asyncio.sleep(seconds)
    orders.append(shop)

async def main() -> None:
    ann = asyncio.create_task(order("ann", 0.1))
    bob = asyncio.create_task(order("bob", 0.3))
    done, rest = await asyncio.wait(
        [ann, bob], return_when=asyncio.FIRST_COMPLETED
    )
    for task in rest:
        task.cancel()
    await asyncio.gather(*rest, return_exceptions=True)
    done.pop().result()  # raises the winner's error
    await asyncio.sleep(0.4)
    print("main ordered from", ", ".join(orders))

asyncio.run(main())
