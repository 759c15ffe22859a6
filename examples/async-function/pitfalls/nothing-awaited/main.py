import asyncio
import time


async def make(name: str) -> None:
    print(f"{name} starts")
    time.sleep(0.2)
    print(f"{name} ready")


async def main() -> None:
    await asyncio.gather(make("tea"), make("toast"))


asyncio.run(main())
