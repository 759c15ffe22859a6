import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Eat while the tea is made
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(make("tea", 400)),
            group.create_task(make("toast", 100)),
        ]
        for earliest in asyncio.as_completed(tasks):
            dish = await earliest
            print(f"main takes {dish}")
            await asyncio.sleep(0.4)
            print(f"main ate {dish}")

    # 2. Nothing is left
    print("main goes home")


asyncio.run(main())
