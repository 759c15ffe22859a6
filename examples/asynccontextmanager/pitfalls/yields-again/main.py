import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def open_tab():
    print("tab open")
    try:
        yield
    except OSError:
        print("tab open again")
        yield


async def main() -> None:
    async with open_tab():
        raise OSError("toast burnt")


asyncio.run(main())
