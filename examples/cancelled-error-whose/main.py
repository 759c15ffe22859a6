import asyncio


async def make(name: str, water: asyncio.Task) -> str:
    print(f"{name} starts")
    try:
        await water
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if task and task.cancelling():
            print(f"{name} cancelled")
            raise
        print(f"{name} takes cold water")
    return f"COLD {name.upper()}"


async def main() -> None:
    # 1. Only the water is cancelled
    water = asyncio.create_task(asyncio.sleep(5))
    tea = asyncio.create_task(make("tea", water))
    await asyncio.sleep(0.2)
    print("main cancels water")
    water.cancel()
    print(f"main got {await tea}")

    # 2. The cocoa itself is cancelled
    water = asyncio.create_task(asyncio.sleep(5))
    cocoa = asyncio.create_task(make("cocoa", water))
    await asyncio.sleep(0.2)
    print("main cancels cocoa")
    cocoa.cancel()
    await asyncio.wait([cocoa])
    if cocoa.cancelled():
        print("main caught cocoa cancelled")


asyncio.run(main())
