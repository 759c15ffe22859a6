import asyncio

lock = asyncio.Lock()

async def cook(name: str) -> None:
    async with lock:
        print(f"{name} uses the stove")
        await asyncio.sleep(0.1)

async def main() -> None:
    await cook("ann")
    try:
        await asyncio.wait_for(cook("bob"), 1)
    except TimeoutError:
        print("bob waited a second for the stove")

asyncio.run(main())
