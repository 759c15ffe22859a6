# Python 3.14 or later
import asyncio
from collections.abc import Awaitable, Callable


async def serve(make: Callable[[str], Awaitable[str]]) -> None:
    print(f"main got {await make('tea')}")


def pour(name: str) -> str:
    print(f"{name} starts")
    return name.upper()


asyncio.run(serve(pour))
