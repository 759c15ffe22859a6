import asyncio
from collections.abc import AsyncIterator

file = open(__file__, encoding="utf-8")


async def read_lines() -> AsyncIterator[str]:
    with file:
        while line := await asyncio.to_thread(file.readline):
            yield line


async def main() -> None:
    lines = read_lines()
    async for _ in lines:
        break
    print(f"after the break, closed: {file.closed}")
    await lines.aclose()
    print(f"after aclose, closed: {file.closed}")


asyncio.run(main())
