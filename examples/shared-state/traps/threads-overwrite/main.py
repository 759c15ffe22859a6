import asyncio
import time

cakes = 1

def sell() -> bool:
    global cakes
    if cakes == 0:
        return False
    time.sleep(0.2)  # as a request to the bank
    cakes -= 1
    return True

async def main() -> None:
    calls = [asyncio.to_thread(sell) for _ in range(2)]
    sold = sum(await asyncio.gather(*calls))
    print(f"cakes sold: {sold}, left: {cakes}")

asyncio.run(main())
