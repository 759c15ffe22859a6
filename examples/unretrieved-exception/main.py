import asyncio
from asyncio import AbstractEventLoop
from typing import Any


async def make(name: str) -> None:
    print(f"{name} starts")
    await asyncio.sleep(0.1)
    print(f"{name} burnt")
    raise RuntimeError(f"{name} burnt")


def hook(
    loop: AbstractEventLoop, context: dict[str, Any]
) -> None:
    error = context.get("exception", context["message"])
    print(f"hook got {error}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(hook)

    # 1. A task fails, and nobody keeps it
    asyncio.create_task(make("tea"))
    await asyncio.sleep(0.2)

    # 2. A task fails, and main keeps it
    tasks = [asyncio.create_task(make("toast"))]
    await asyncio.sleep(0.3)
    print("main drops toast")
    tasks.clear()


asyncio.run(main())
