import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def open_tab():
    print("tab open")
    yield
    print("tab paid")


async def main() -> None:
    tab = open_tab()
    async with tab:
        print("main orders tea")
    async with tab:  # its generator has ended
        print("main orders toast")


asyncio.run(main())
