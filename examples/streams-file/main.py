import asyncio
import os
from pathlib import Path
from tempfile import gettempdir


async def main() -> None:
    name = f"list-{os.getpid()}.txt"
    file = Path(gettempdir(), name)

    # 1. Write a file
    await asyncio.to_thread(
        file.write_text, "tea, toast", "utf-8"
    )
    print("main wrote the list")

    # 2. Read it
    text = await asyncio.to_thread(file.read_text, "utf-8")
    print(f"main read {text}")

    # 3. Delete it, and read again
    await asyncio.to_thread(file.unlink)
    try:
        await asyncio.to_thread(file.read_text, "utf-8")
    except FileNotFoundError:
        print("main found no list")


asyncio.run(main())
