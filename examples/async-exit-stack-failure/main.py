import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def start(
    name: str, end: str
) -> AsyncIterator[None]:
    print(f"{name} starts")
    await asyncio.sleep(0.1)
    if end == "broken":
        raise OSError(f"{name} broken")
    try:
        yield
    finally:
        await asyncio.sleep(0.1)
        print(f"{name} {end}")
        if end == "stuck":
            raise OSError(f"{name} stuck")


async def bake(ends: dict[str, str]) -> None:
    async with AsyncExitStack() as stack:
        for name in ["mixer", "oven", "fan"]:
            machine = start(name, ends.get(name, "off"))
            await stack.enter_async_context(machine)


async def main() -> None:
    # 1. The third machine fails to open
    try:
        await bake({"fan": "broken"})
    except OSError as error:
        print(f"main caught {error}")
    # 2. The first and the last fail to close
    try:
        await bake({"mixer": "stuck", "fan": "stuck"})
    except OSError as error:
        print(f"main caught {error}")
        print(f"main also got {error.__context__}")


asyncio.run(main())
