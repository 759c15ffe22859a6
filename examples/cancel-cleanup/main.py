import asyncio


async def make(name: str) -> None:
    print(f"{name} starts")
    try:
        await asyncio.sleep(5)
    finally:
        print(f"{name} washes up")
        await asyncio.sleep(0.2)
        print(f"{name} is clean")


async def main() -> None:
    # 1. Start the tea
    tea = asyncio.create_task(make("tea"))
    await asyncio.sleep(0.1)

    # 2. Cancel it: its cleanup awaits
    print("main cancels tea")
    tea.cancel()
    try:
        await tea
    except asyncio.CancelledError:
        print("main caught tea cancelled")

    # 3. Cancel the toast before it starts
    print("main cancels toast")
    toast = asyncio.create_task(make("toast"))
    toast.cancel()
    try:
        await toast
    except asyncio.CancelledError:
        print("main caught toast cancelled")


asyncio.run(main())
