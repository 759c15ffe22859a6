import asyncio


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.1)
    return name.upper()


async def main() -> None:
    make("tea")
    print("main ends")


asyncio.run(main())
