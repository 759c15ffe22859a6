import asyncio
from typing import Any


async def send(name: str) -> None:
    print(f"{name} starts")
    await asyncio.sleep(0.1)
    print(f"{name} fails")
    raise OSError(f"{name} lost")


def hook(loop: object, context: dict[str, Any]) -> None:
    print(f"hook got {context['exception']}")


async def main() -> None:
    # 1. A task fails, and nobody awaits it
    asyncio.get_running_loop().set_exception_handler(hook)
    asyncio.create_task(send("parcel"))
    await asyncio.sleep(0.3)
    # 2. Continue
    print("main continues")


asyncio.run(main())
