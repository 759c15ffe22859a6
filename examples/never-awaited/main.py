import asyncio


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Call it, drop what it returns
    print("main calls tea")
    make("tea").close()  # without it, Python warns
    print("main continues")

    # 2. Wait for 400 ms
    await asyncio.sleep(0.4)
    print("main ends")


asyncio.run(main())
