import asyncio
from contextvars import ContextVar, copy_context

guest = ContextVar("guest", default="nobody")


async def greet() -> None:
    print(f"hello {guest.get()}")


async def main() -> None:
    context = copy_context()
    context.run(guest.set, "ann")
    await context.run(greet)


asyncio.run(main())
