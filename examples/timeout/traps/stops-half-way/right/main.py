import asyncio

coins = {"ann": 5, "bob": 0}

async def pay() -> None:
    coins["ann"] -= 5
    await asyncio.sleep(0.3)
    coins["bob"] += 5

async def main() -> None:
    paying = asyncio.create_task(pay())
    shielded = asyncio.shield(paying)
    try:
        await asyncio.wait_for(shielded, 0.1)
    except TimeoutError:
        print("main stops waiting")
    await paying  # else the end of main cancels it
    print("main counts", coins)

asyncio.run(main())
