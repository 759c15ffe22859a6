import asyncio

async def make(dish: str, seconds: float) -> None:
    await asyncio.sleep(seconds)
    if dish == "toast":
        raise ValueError("toast burnt")
    print(f"{dish} ready, nobody takes it")

async def main() -> None:
    try:
        tea = asyncio.create_task(make("tea", 0.3))
        await make("toast", 0.1)
        await tea
    except ValueError as error:
        print("main caught", error)
    await asyncio.sleep(0.4)
    print("main ends")

asyncio.run(main())
