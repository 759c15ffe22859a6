import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    if name == "toast":
        print("toast burnt")
        raise RuntimeError("toast burnt")
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Start all three
    tea = asyncio.create_task(make("tea", 300))
    toast = asyncio.create_task(make("toast", 200))
    egg = asyncio.create_task(make("egg", 500))
    await asyncio.sleep(0.1)

    # 2. Cancel the egg, wait for all
    print("main cancels egg")
    egg.cancel()
    outcomes = await asyncio.gather(
        tea, toast, egg, return_exceptions=True
    )

    # 3. Tell the outcomes apart
    for outcome in outcomes:
        match outcome:
            case str():
                print(f"main got {outcome}")
            case asyncio.CancelledError():
                print("main found a cancelled one")
            case _:
                print(f"main caught {outcome}")


asyncio.run(main())
