import asyncio
import time


def grind() -> None:
    print("mill starts")
    time.sleep(0.6)
    print("mill ready")


async def main() -> None:
    # 1. Start it, do not wait
    mill = asyncio.create_task(asyncio.to_thread(grind))
    await asyncio.sleep(0.3)

    # 2. Leave
    print("main leaves")


asyncio.run(main())
