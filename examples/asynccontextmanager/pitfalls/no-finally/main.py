import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def open_tab():
    print("tab open")
    yield
    print("tab paid")  # only if the body succeeds


async def main() -> None:
    try:
        async with open_tab():
            raise OSError("toast burnt")
    except OSError as error:
        print(f"main caught {error}, tab not paid")


asyncio.run(main())
