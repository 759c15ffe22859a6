import asyncio
import time


async def make_toast() -> str:
    print("toast starts")
    time.sleep(0.6)
    print("toast ready")
    return "TOAST"


async def make_tea() -> str:
    print("tea starts")
    for part in 1, 2, 3:
        time.sleep(0.3)
        print(f"tea slice {part}")
        await asyncio.sleep(0.01)
    return "TEA"


async def main() -> None:
    # 1. Block the thread under a limit
    async with asyncio.timeout(0.45):
        toast = await make_toast()
    print(f"main got {toast}")

    # 2. Pause between short slices
    try:
        async with asyncio.timeout(0.45):
            print(f"main got {await make_tea()}")
    except TimeoutError:
        print("main gave up on tea")


asyncio.run(main())
