# Python 3.14 or later
import asyncio
import time


async def brew(name: str) -> str:
    print(f"{name} starts")
    time.sleep(0.2)  # blocks its thread
    print(f"{name} ground")
    await asyncio.sleep(0.2)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Start it the usual way
    print("main calls brew")
    coffee = asyncio.create_task(brew("coffee"))
    time.sleep(0.1)  # blocks the thread of main
    print("main has task")
    print(f"main got {await coffee}")

    # 2. Start it within the call
    print("main calls brew")
    mocha = asyncio.create_task(
        brew("mocha"), eager_start=True
    )
    time.sleep(0.1)
    print("main has task")
    print(f"main got {await mocha}")


asyncio.run(main())
