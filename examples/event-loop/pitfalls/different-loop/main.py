import asyncio


async def order() -> asyncio.Future[str]:
    return asyncio.get_running_loop().create_future()


async def drink(tea: asyncio.Future[str]) -> None:
    print(await tea)


tea = asyncio.run(order())
asyncio.run(drink(tea))
