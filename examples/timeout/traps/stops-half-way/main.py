import asyncio

coins = {"ann": 5, "bob": 0}

async def pay() -> None:
    coins["ann"] -= 5
    await asyncio.sleep(0.3)
    coins["bob"] += 5

async def main() -> None:
    try:
        await asyncio.wait_for(pay(), 0.1)
    except TimeoutError:
        print("main stops waiting")
    await asyncio.sleep(0.4)
    print("main counts", coins)

asyncio.run(main())
