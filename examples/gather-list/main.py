import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    print(f"{name} ready")
    return name.upper()


menu = [("tea", 400), ("toast", 200), ("egg", 300)]


async def main() -> None:
    # 1. One call for each item of a list
    calls = [make(name, ms) for name, ms in menu]
    meal = await asyncio.gather(*calls)

    # 2. Results in the order of the list
    print("main got", ", ".join(meal))

    # 3. An empty list
    nothing = await asyncio.gather(*[])
    print(f"main got {len(nothing)} results")


asyncio.run(main())
