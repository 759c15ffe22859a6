import asyncio


async def make(name: str, ms: int) -> None:
    print(f"{name} starts")
    try:
        await asyncio.sleep(ms / 1000)
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise
    print(f"{name} ready")


async def main() -> None:
    # 1. Start the wait for both
    both = asyncio.gather(
        make("tea", 400),
        make("toast", 100),
    )
    await asyncio.sleep(0.2)

    # 2. Cancel the wait
    print("main cancels")
    both.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print("main stops waiting")

    # 3. Is the tea still being made?
    await asyncio.sleep(0.4)
    print("main leaves")


asyncio.run(main())
