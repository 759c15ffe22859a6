import asyncio
from typing import Self

class Kitchen:
    def __init__(self) -> None:
        self.rest = iter(["tea", "toast"])

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        item = next(self.rest, None)
        if item is None:
            raise StopAsyncIteration
        print(item, "starts")
        await asyncio.sleep(0.1)
        print(item, "ready")
        return item

async def main() -> None:
    # 1. Ask by hand
    items = aiter(Kitchen())
    print("main got", await anext(items))
    print("main got", await anext(items))

    # 2. The end signal
    try:
        await anext(items)
    except StopAsyncIteration:
        print("main got the end")

    # 3. The loop does the same
    async for item in Kitchen():
        print("main got", item)

asyncio.run(main())
