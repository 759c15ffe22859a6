import asyncio


async def make(name: str, seconds: float) -> None:
    print(f"{name} starts")
    try:
        await asyncio.sleep(seconds)
        print(f"{name} ready")
    finally:
        print(f"{name} cleared")


async def main() -> None:
    # 1. Drop the handle
    asyncio.create_task(make("tea", 0.2))
    await asyncio.sleep(0.5)
    print("main continues")

    # 2. End main while a task runs
    asyncio.create_task(make("toast", 0.6))
    await asyncio.sleep(0.1)
    print("main ends")


asyncio.run(main())
