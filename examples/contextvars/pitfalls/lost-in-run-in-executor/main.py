import asyncio
from contextvars import ContextVar, copy_context

guest = ContextVar("guest", default="nobody")


def greet() -> None:
    print(f"hello {guest.get()}")


async def main() -> None:
    guest.set("ann")
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, greet)
    run = copy_context().run
    await loop.run_in_executor(None, run, greet)
    await asyncio.to_thread(greet)


asyncio.run(main())
