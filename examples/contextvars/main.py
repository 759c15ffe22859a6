# Python 3.14 or later
import asyncio
from contextvars import Context, ContextVar

guest = ContextVar("guest", default="nobody")


def log(text: str) -> None:
    print(f"{guest.get()} {text}")


async def serve(delay: float) -> None:
    log("starts")
    await asyncio.sleep(delay)
    log("has tea")


async def serve_as(name: str, delay: float) -> None:
    guest.set(name)
    await serve(delay)


async def main() -> None:
    # 1. Each task has its own value
    ann = asyncio.create_task(serve_as("ann", 0.3))
    await asyncio.sleep(0.1)
    bob = asyncio.create_task(serve_as("bob", 0.3))
    await ann
    await bob
    log("is in main")

    # 2. A new task inherits the value
    with guest.set("cy"):
        await asyncio.create_task(serve(0.1))

    # 3. Start a task without the value
    with guest.set("dee"):
        await asyncio.create_task(
            serve(0.1), context=Context()
        )


asyncio.run(main())
