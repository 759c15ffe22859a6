import asyncio


async def main() -> None:
    reader = asyncio.StreamReader()
    reader.feed_data(b"x" * 100_000 + b"\n")
    line = await reader.readline()
    print(f"main got {len(line)} bytes")


asyncio.run(main())
