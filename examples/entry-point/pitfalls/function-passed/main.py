# Python 3.14 or later
import asyncio


async def main() -> None:
    await asyncio.sleep(0.1)
    print("tea ready")


asyncio.run(main)
