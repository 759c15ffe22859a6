import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Wait for the first
    tea = asyncio.create_task(make("tea", 400))
    toast = asyncio.create_task(make("toast", 200))
    done, _ = await asyncio.wait(
        [tea, toast],
        return_when=asyncio.FIRST_COMPLETED,
    )
    print(f"main got {done.pop().result()}")

    # 2. Is the tea still being made?
    await asyncio.sleep(0.3)
    print("main leaves")


asyncio.run(main())
