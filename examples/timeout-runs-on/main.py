import asyncio


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.5)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Start the toast
    toast = asyncio.create_task(make("toast"))
    await asyncio.sleep(0.1)

    # 2. Wait for it, but not for long
    _, late = await asyncio.wait({toast}, timeout=0.2)
    if late:
        print("main stops waiting")

    # 3. Come back for it
    print(f"main got {await toast}")


asyncio.run(main())
