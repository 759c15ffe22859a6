import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory


async def read_lines(path: Path) -> AsyncIterator[str]:
    with open(path, encoding="utf-8") as file:
        # Each hop to a thread reads some 64 KiB of lines.
        while lines := await asyncio.to_thread(
            file.readlines, 65_536
        ):
            for line in lines:
                yield line.rstrip("\n")


async def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "list.txt")

        # 1. Write a file
        text = "tea\ncafé\ntoast\n"
        await asyncio.to_thread(
            path.write_text, text, encoding="utf-8"
        )
        print("main wrote the list")

        # 2. Read it line by line
        async for line in read_lines(path):
            print(f"main reads {line}")
            await asyncio.sleep(0.1)


asyncio.run(main())
