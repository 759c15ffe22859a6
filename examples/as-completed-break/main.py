# Python 3.13 or later
import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Leave the loop after the first
    tasks = [
        asyncio.create_task(make("tea", 600)),
        asyncio.create_task(make("toast", 200)),
    ]
    async for task in asyncio.as_completed(tasks):
        dish = await task
        print(f"main takes {dish}")
        if dish == "TOAST":
            break
    print("main leaves the loop")

    # 2. Is the tea still being made?
    await asyncio.sleep(0.6)
    print("main goes home")


asyncio.run(main())
