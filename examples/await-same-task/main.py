import asyncio


async def make(name: str, caller: object) -> None:
    print(f"{name} starts")
    if asyncio.current_task() is caller:
        print(f"{name} runs inside main")
    else:
        print(f"{name} runs on its own")
    await asyncio.sleep(0.2)
    print(f"{name} ready")


async def main() -> None:
    caller = asyncio.current_task()

    # 1. Await the call
    await make("tea", caller)

    # 2. Start it, then await it
    toast = asyncio.create_task(make("toast", caller))
    await toast


asyncio.run(main())
