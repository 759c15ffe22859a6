import asyncio
from collections.abc import AsyncIterable, AsyncIterator

async def kitchen() -> AsyncIterator[str]:
    for item in ("tea", "toast"):
        await asyncio.sleep(0.1)
        yield item

class Menu:
    def __aiter__(self) -> AsyncIterator[str]:
        return kitchen()

async def drain(source: AsyncIterable[str]) -> None:
    print("main starts a loop")
    async for item in source:
        print("main got", item)

async def main() -> None:
    # 1. Loop over a generator
    items = kitchen()
    await drain(items)

    # 2. The same generator again
    await drain(items)

    # 3. A new iterator for each loop
    menu = Menu()
    await drain(menu)
    await drain(menu)

asyncio.run(main())
