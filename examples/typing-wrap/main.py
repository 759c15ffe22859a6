# Python 3.12 or later
import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any


def logged[**P, T](
    name: str, call: Callable[P, Awaitable[T]]
) -> Callable[P, Coroutine[Any, Any, T]]:
    async def log(*args: P.args, **kwargs: P.kwargs) -> T:
        print(f"{name} starts")
        result = await call(*args, **kwargs)
        print(f"{name} ready")
        return result

    return log


async def boil(name: str) -> str:
    await asyncio.sleep(0.2)
    return name.upper()


async def count(boxes: int) -> int:
    await asyncio.sleep(0.2)
    return boxes * 6


async def main() -> None:
    # 1. Wrap a function that makes a string
    tea: str = await logged("tea", boil)("tea")
    print(f"main got {tea}")
    # 2. Wrap a function that makes a number
    eggs: int = await logged("eggs", count)(1)
    print(f"main got {eggs} eggs")


asyncio.run(main())
