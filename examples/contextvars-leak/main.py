import asyncio
from contextvars import ContextVar

guest = ContextVar("guest", default="nobody")


async def sign_in(name: str) -> None:
    guest.set(name)
    print(f"desk has {guest.get()}")
    await asyncio.sleep(0.1)


async def wait_and_sign_in(name: str) -> None:
    await asyncio.sleep(0.1)
    await sign_in(name)


async def main() -> None:
    # 1. The callee sets it immediately
    await sign_in("ann")
    print(f"main has {guest.get()}")

    # 2. The callee sets it after a wait
    guest.set("nobody")
    await wait_and_sign_in("bob")
    print(f"main has {guest.get()}")

    # 3. A task sets it after a wait
    guest.set("nobody")
    task = asyncio.create_task(wait_and_sign_in("cy"))
    await task
    print(f"main has {guest.get()}")


asyncio.run(main())
