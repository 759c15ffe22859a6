import asyncio

async def cook(dishes: asyncio.Queue[str]) -> None:
    await dishes.put("tea")

async def main() -> None:
    dishes: asyncio.Queue[str] = asyncio.Queue()
    cooking = asyncio.create_task(cook(dishes))
    try:
        async with asyncio.timeout(1):
            while dish := await dishes.get():
                print(f"main got {dish}")
    except TimeoutError:
        await cooking
        print("main waited a second for nothing")

asyncio.run(main())
