import asyncio

async def make(dish: str, seconds: float) -> None:
    await asyncio.sleep(seconds)
    if dish == "toast":
        raise ValueError("toast burnt")
    print(f"{dish} ready in the closed kitchen")

async def main() -> None:
    try:
        await asyncio.gather(
            make("tea", 0.3),
            make("toast", 0.1),
        )
    except ValueError as error:
        print("main caught", error)
    print("main closes the kitchen")
    await asyncio.sleep(0.4)
    print("main goes home")

asyncio.run(main())
