import asyncio
from collections.abc import AsyncIterator

async def kitchen() -> AsyncIterator[str]:
    for item in ("tea", "toast"):
        print(item, "starts")
        await asyncio.sleep(0.1)
        if item == "toast":
            raise RuntimeError("toast burnt")
        yield item

async def main() -> None:
    # 1. The source fails
    try:
        async for item in kitchen():
            print(item, "served")
    except RuntimeError as error:
        print("main caught", error)

    # 2. The loop body fails
    try:
        async for item in kitchen():
            raise RuntimeError(f"{item} spilt")
    except RuntimeError as error:
        print("main caught", error)

asyncio.run(main())
