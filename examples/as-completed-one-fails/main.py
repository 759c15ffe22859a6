# Python 3.13 or later
import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    if name == "toast":
        print(f"{name} burnt")
        raise RuntimeError(f"{name} burnt")
    print(f"{name} ready")
    return name.upper()


menu = {"tea": 600, "toast": 200, "egg": 400}


async def main() -> None:
    meal = {name: f"no {name}" for name in menu}

    # 1. Continue after a failure
    names = {
        asyncio.create_task(make(name, ms)): name
        for name, ms in menu.items()
    }
    async for task in asyncio.as_completed(names):
        try:
            meal[names[task]] = await task
            print(f"main takes {meal[names[task]]}")
        except RuntimeError as error:
            print(f"main caught {error}")

    # 2. Put the results in order
    print("main got", ", ".join(meal.values()))


asyncio.run(main())
