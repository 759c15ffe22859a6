import asyncio

async def cook() -> None:
    await asyncio.sleep(0.3)
    raise ValueError("stove broken")

async def main() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(cook())
            for dish in ("tea", "toast", "jam"):
                print(f"main takes an order for {dish}")
                await asyncio.sleep(0.2)
    except* ValueError as errors:
        print("main caught", *errors.exceptions)

asyncio.run(main())
