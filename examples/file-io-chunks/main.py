import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory


async def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "list.bin")

        # 1. Write 200,000 bytes in chunks
        with open(path, "wb") as file:
            for _ in range(4):
                chunk = bytes(50_000)
                await asyncio.to_thread(file.write, chunk)
        size = path.stat().st_size
        print(f"main wrote {size} bytes")

        # 2. Read them in chunks
        with open(path, "rb") as file:
            while chunk := await asyncio.to_thread(
                file.read, 65_536
            ):
                print(f"main reads {len(chunk)} bytes")


asyncio.run(main())
