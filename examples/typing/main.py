import asyncio
from collections.abc import AsyncIterator, Awaitable
from collections.abc import Callable


async def boil(name: str) -> str:
    return await asyncio.sleep(0.2, name.upper())


async def fry(name: str) -> str:
    return await boil(name)


async def serve(
    make: Callable[[str], Awaitable[str]], name: str
) -> None:
    print(f"main got {await make(name)}")


async def spreads() -> AsyncIterator[str]:
    for name in "jam", "honey":
        await asyncio.sleep(0.1)
        yield name


async def main() -> None:
    # 1. A parameter that is an async function
    await serve(boil, "tea")
    # 2. Running calls in a list
    calls: list[asyncio.Task[str]] = []
    for call in fry("toast"), boil("egg"):
        calls.append(asyncio.create_task(call))
    for task in calls:
        print(f"main got {await task}")
    # 3. A stream of values
    async for spread in spreads():
        print(f"main got {spread}")


asyncio.run(main())
