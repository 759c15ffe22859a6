import asyncio

bell = asyncio.Event()


async def guest(name: str, limit: float) -> None:
    print(f"{name} starts")
    try:
        async with asyncio.timeout(limit):
            await bell.wait()
        print(f"{name} comes")
    except TimeoutError:
        print(f"{name} gives up")


async def main() -> None:
    # 1. The limit is too short
    await guest("ann", 0.2)

    # 2. The bell rings in time
    bob = asyncio.create_task(guest("bob", 0.6))
    await asyncio.sleep(0.2)
    print("main rings")
    bell.set()
    await bob


asyncio.run(main())
