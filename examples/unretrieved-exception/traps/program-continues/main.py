import asyncio

async def cook() -> None:
    await asyncio.sleep(0.3)
    raise ValueError("stove broken")

async def main() -> None:
    try:
        cooking = asyncio.create_task(cook())
        for dish in ("tea", "toast", "jam"):
            print(f"main takes an order for {dish}")
            await asyncio.sleep(0.2)
        done = cooking.done()
        print(f"main saw no error, cook ended: {done}")
    except ValueError as error:
        print("main caught", error)

asyncio.run(main())
