import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def start(name: str):
    print(f"{name} on")
    yield name
    print(f"{name} off")


async def main() -> None:
    async with AsyncExitStack() as stack:
        oven = stack.enter_async_context(start("oven"))
        print(f"main got {oven}")


asyncio.run(main())
