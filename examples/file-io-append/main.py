import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory


def append(path: Path, line: str) -> None:
    with open(path, "a", encoding="utf-8") as file:
        file.write(f"{line}\n")


async def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "log.txt")

        # 1. A hundred tasks append a line each
        print("main waits for all")
        calls = [
            asyncio.to_thread(append, path, f"tea {n}")
            for n in range(100)
        ]
        await asyncio.gather(*calls)

        # 2. Count the lines
        text = await asyncio.to_thread(
            path.read_text, "utf-8"
        )
        print(f"main counts {len(text.splitlines())} lines")


asyncio.run(main())
