import asyncio


async def make(name: str, seconds: float) -> str:
    print(f"{name} starts")
    try:
        await asyncio.sleep(seconds)
        print(f"{name} ready")
        return name.upper()
    finally:
        print(f"{name} cleans up")


async def main() -> None:
    # 1. Start the tea
    tea = asyncio.create_task(make("tea", 5))
    await asyncio.sleep(0.2)

    # 2. Cancel it while it sleeps
    print("main cancels tea")
    tea.cancel()
    try:
        await tea
    except asyncio.CancelledError:
        print("main caught tea cancelled")

    # 3. Cancel the toast after it is ready
    toast = asyncio.create_task(make("toast", 0.1))
    await asyncio.sleep(0.3)
    print("main cancels toast")
    toast.cancel()
    print(f"main got {await toast}")


asyncio.run(main())
