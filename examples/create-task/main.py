import asyncio


async def make(name: str, seconds: float) -> str:
    print(f"{name} starts")
    await asyncio.sleep(seconds)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Start the tea, do not wait for it
    task = asyncio.create_task(make("tea", 0.4))
    await asyncio.sleep(0.1)
    print("main continues")

    # 2. Make toast meanwhile
    toast = await make("toast", 0.2)

    # 3. Wait for the tea
    tea = await task
    print(f"main got {toast}, {tea}")


asyncio.run(main())
