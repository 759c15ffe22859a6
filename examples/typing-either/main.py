import asyncio
import inspect
from collections.abc import Awaitable, Callable


def pour(name: str) -> str:
    print(f"{name} starts")
    return name.upper()


async def fry(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    return name.upper()


async def serve(
    make: Callable[[str], str | Awaitable[str]], name: str
) -> None:
    dish = make(name)
    if inspect.isawaitable(dish):
        dish = await dish
    print(f"main got {dish}")


async def main() -> None:
    # 1. Pass an async function
    await serve(fry, "toast")
    # 2. Pass a plain function
    await serve(pour, "tea")


asyncio.run(main())
