import asyncio
import os


async def main() -> None:
    path = f"/tmp/list-{os.getpid()}.txt"
    with open(path, "w", encoding="utf-8") as file:
        await asyncio.to_thread(file.write, "tea\n")
        print(f"file has {os.path.getsize(path)} bytes")
        await asyncio.to_thread(file.flush)
        print(f"file has {os.path.getsize(path)} bytes")
    os.remove(path)


asyncio.run(main())
