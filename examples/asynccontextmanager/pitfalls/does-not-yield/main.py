import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def open_tab(name: str):
    if name == "dan":
        print(f"no tab for {name}")
        return
    yield name


async def main() -> None:
    async with open_tab("dan"):
        print("main orders tea")


asyncio.run(main())
