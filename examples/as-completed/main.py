import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    print(f"{name} ready")
    return name.upper()


menu = [("tea", 600), ("toast", 200), ("egg", 400)]


async def main() -> None:
    meal: list[str] = []

    # 1. Take each result when it is ready
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(make(name, ms))
            for name, ms in menu
        ]
        for earliest in asyncio.as_completed(tasks):
            dish = await earliest
            print(f"main takes {dish}")
            meal.append(dish)

    # 2. The order in which they ended
    print("main got", ", ".join(meal))


asyncio.run(main())
