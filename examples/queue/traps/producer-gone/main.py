import asyncio

async def cook(dishes: asyncio.Queue[str]) -> None:
    await dishes.put("tea")
    await dishes.put("toast")

async def main() -> None:
    dishes: asyncio.Queue[str] = asyncio.Queue()
    cooking = asyncio.create_task(cook(dishes))
    try:
        async with asyncio.timeout(1):
            while dish := await dishes.get():
                print(f"main got {dish}")
    except TimeoutError:
        print("main waits, cook ended:", cooking.done())

asyncio.run(main())
