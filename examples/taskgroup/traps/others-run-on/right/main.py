import asyncio

async def make(dish: str, seconds: float) -> None:
    await asyncio.sleep(seconds)
    if dish == "toast":
        raise ValueError("toast burnt")
    print(f"{dish} ready in the closed kitchen")

async def main() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(make("tea", 0.3))
            group.create_task(make("toast", 0.1))
    except* ValueError as errors:
        print("main caught", *errors.exceptions)
    print("main closes the kitchen")
    await asyncio.sleep(0.4)
    print("main goes home")

asyncio.run(main())
