import asyncio
import functools


async def make(name: str) -> str:
    await asyncio.sleep(0.3)
    return name.upper()


@functools.lru_cache
def cached(name: str) -> asyncio.Task[str]:
    return asyncio.create_task(make(name))


async def main() -> None:
    limits = (0.1, 3)
    calls = [asyncio.wait_for(cached("tea"), s) for s in limits]
    cups = await asyncio.gather(*calls, return_exceptions=True)
    print("main got", cups)


asyncio.run(main())
