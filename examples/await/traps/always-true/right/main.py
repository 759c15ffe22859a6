import asyncio

async def has_paid(guest: str) -> bool:
    await asyncio.sleep(0.1)
    return guest == "ann"

async def main() -> None:
    for guest in ("ann", "bob"):
        if await has_paid(guest):
            print(f"{guest} gets a cake")
        else:
            print(f"{guest} has to pay first")

asyncio.run(main())
