# Python 3.14 or later
import asyncio


async def make() -> None:
    print("tea ready")


loop = asyncio.get_event_loop()
loop.run_until_complete(make())
