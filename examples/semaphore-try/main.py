import asyncio

seats = asyncio.Semaphore(2)


async def make(name: str, seconds: float) -> None:
    async with seats:
        print(f"{name} starts")
        await asyncio.sleep(seconds)
        if name == "toast":
            raise RuntimeError("toast burnt")
        print(f"{name} ready")


async def main() -> None:
    # 1. Take both permits
    tea = asyncio.create_task(make("tea", 0.8))
    await asyncio.sleep(0.1)
    toast = asyncio.create_task(make("toast", 0.2))
    await asyncio.sleep(0.1)

    # 2. No permit is free: do not wait
    if seats.locked():
        print("cake refused")

    # 3. A task fails and returns its permit
    try:
        await toast
    except RuntimeError as error:
        print(error)

    # 4. Now there is room
    await make("cake", 0.2)
    await tea


asyncio.run(main())
