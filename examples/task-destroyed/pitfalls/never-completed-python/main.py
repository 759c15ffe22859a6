import asyncio


async def brew(kettle: asyncio.Future[str]) -> None:
    raise OSError("no water")


async def main() -> None:
    kettle = asyncio.get_running_loop().create_future()
    cook = asyncio.create_task(brew(kettle))
    print("main waits")
    async with asyncio.timeout(1):
        tea = await kettle
    print(f"main got {tea}, {cook}")  # never printed


asyncio.run(main())
