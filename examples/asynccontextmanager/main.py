import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def open_tab() -> AsyncIterator[list[str]]:
    print("tab starts")
    await asyncio.sleep(0.1)
    print("tab open")
    orders: list[str] = []
    try:
        yield orders
    finally:
        await asyncio.sleep(0.1)
        print(f"tab paid for {', '.join(orders)}")


async def main() -> None:
    # 1. Open the tab
    async with open_tab() as tab:
        # 2. Put orders on the tab
        print("main orders tea")
        tab.append("tea")
        await asyncio.sleep(0.1)
        print("main orders toast")
        tab.append("toast")
        await asyncio.sleep(0.1)
        # 3. Leave: the tab is paid
        print("main leaves")
    print("main done")


asyncio.run(main())
