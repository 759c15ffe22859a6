import asyncio
from collections.abc import Awaitable


async def make(name: str, part: Awaitable) -> None:
    print(f"{name} starts")
    try:
        await part
        print(f"{name} ready")
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise


async def main() -> None:
    # 1. The tea awaits water that runs
    heat = asyncio.sleep(0.4)
    water = asyncio.create_task(make("water", heat))
    await asyncio.sleep(0.1)
    tea = asyncio.create_task(make("tea", water))
    await asyncio.sleep(0.1)

    # 2. Cancel the tea
    print("main cancels tea")
    tea.cancel()
    await asyncio.wait({tea, water})

    # 3. The cocoa owns its milk
    milk = make("milk", asyncio.sleep(0.4))
    cocoa = asyncio.create_task(make("cocoa", milk))
    await asyncio.sleep(0.1)

    # 4. Cancel the cocoa
    print("main cancels cocoa")
    cocoa.cancel()
    await asyncio.wait({cocoa})


asyncio.run(main())
