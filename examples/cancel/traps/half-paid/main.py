import asyncio

coins = {"ann": 5, "bob": 0}

async def log(text: str) -> None:
    await asyncio.sleep(0.3)

async def pay() -> None:
    coins["ann"] -= 5
    await log("ann pays bob")
    coins["bob"] += 5

async def main() -> None:
    paying = asyncio.create_task(pay())
    await asyncio.sleep(0.1)
    paying.cancel()
    print("main cancels the payment")
    await asyncio.wait([paying])
    print("main counts", coins)

asyncio.run(main())
