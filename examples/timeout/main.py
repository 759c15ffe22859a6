import asyncio


async def make(name: str, seconds: float) -> str:
    print(f"{name} starts")
    await asyncio.sleep(seconds)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Ready in time
    async with asyncio.timeout(0.3):
        tea = await make("tea", 0.1)
        print(f"main got {tea}")

    # 2. Too late
    try:
        async with asyncio.timeout(0.3):
            toast = await make("toast", 0.6)
            print(f"main got {toast}")
    except TimeoutError:
        print("main gave up on toast")

    # 3. See whether the toast continues
    await asyncio.sleep(0.4)
    print("main waited, no toast")


asyncio.run(main())
