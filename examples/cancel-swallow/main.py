import asyncio


async def make_tea() -> str:
    print("tea starts")
    try:
        await asyncio.sleep(5)
    except Exception:
        print("tea caught by catch-all")
    except asyncio.CancelledError:
        print("tea caught by name")
    try:
        await asyncio.sleep(0.2)
        print("tea waits in full")
    except asyncio.CancelledError:
        print("tea is cut off again")
    return "COLD TEA"


async def main() -> None:
    # 1. Start a tea that swallows errors
    tea = asyncio.create_task(make_tea())
    await asyncio.sleep(0.1)

    # 2. Cancel it
    print("main cancels tea")
    tea.cancel()
    await asyncio.sleep(0.1)

    # 3. Await it
    print(f"main got {await tea}")


asyncio.run(main())
