import asyncio

async def is_fresh(dish: str) -> bool:
    await asyncio.sleep(0.1)
    return dish == "tea"

async def main() -> None:
    for dish in ("tea", "old jam"):
        if is_fresh(dish):
            print(f"main serves {dish}")

asyncio.run(main())
