import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. One after the other
    await make("tea", 300)
    await make("toast", 200)

    # 2. Both at the same time
    tea, toast = await asyncio.gather(
        make("tea", 300),
        make("toast", 200),
    )

    # 3. Results in call order
    print(f"main got {tea}, {toast}")


asyncio.run(main())
