import asyncio
import functools


@functools.lru_cache
async def make(name: str) -> str:
    await asyncio.sleep(0.1)
    return name.upper()


async def main() -> None:
    print("main got", await make("tea"))
    print("main got", await make("tea"))


asyncio.run(main())
