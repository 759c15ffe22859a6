# Python 3.13 or later
import asyncio

async def cook(dishes: asyncio.Queue[str]) -> None:
    try:
        await dishes.put("tea")
    finally:
        dishes.shutdown()

async def main() -> None:
    dishes: asyncio.Queue[str] = asyncio.Queue()
    cooking = asyncio.create_task(cook(dishes))
    try:
        async with asyncio.timeout(1):
            while dish := await dishes.get():
                print(f"main got {dish}")
    except asyncio.QueueShutDown:
        await cooking
        print("main got everything")

asyncio.run(main())
