import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def begin_order() -> AsyncIterator[None]:
    print("order starts")
    await asyncio.sleep(0.1)
    try:
        yield
        await asyncio.sleep(0.1)
        print("order committed")
    except BaseException:  # CancelledError too
        await asyncio.sleep(0.1)
        print("order rolled back")
        raise


async def main() -> None:
    # 1. The body succeeds
    async with begin_order():
        print("main adds tea")
    # 2. The body fails
    try:
        async with begin_order():
            print("main adds toast")
            raise OSError("toast burnt")
    except OSError as error:
        print(f"main caught {error}")


asyncio.run(main())
