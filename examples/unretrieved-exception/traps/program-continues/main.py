import asyncio

async def cook() -> None:
    await asyncio.sleep(0.1)
    raise ValueError("stove broken")

async def main() -> None:
    cooking = asyncio.create_task(cook())
    for dish in ("tea", "toast", "jam"):
        await asyncio.sleep(0.2)
        print(f"main takes an order for {dish}")
    print("main saw no error, done:", cooking.done())

asyncio.run(main())
