import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    print(f"{name} ready")
    return name.upper()


menu = {"tea": 400, "toast": 200, "egg": 400}


async def main() -> None:
    # 1. At most two at a time
    places = asyncio.Semaphore(2)

    async def limited(name: str, ms: int) -> str:
        async with places:
            return await make(name, ms)

    calls = [limited(name, ms) for name, ms in menu.items()]
    meal = await asyncio.gather(*calls)

    # 2. The results
    print("main got", ", ".join(meal))


asyncio.run(main())
