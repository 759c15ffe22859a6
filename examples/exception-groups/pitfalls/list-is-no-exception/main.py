import asyncio


async def serve() -> None:
    errors = [OSError("tea spilt"), ValueError("toast burnt")]
    if errors:
        raise errors


asyncio.run(serve())
