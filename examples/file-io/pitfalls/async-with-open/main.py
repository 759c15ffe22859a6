import asyncio
from pathlib import Path


async def main() -> None:
    async with open(Path(__file__)) as file:
        print(file.readline())


asyncio.run(main())
