import asyncio
from contextvars import ContextVar, Token

guest = ContextVar("guest", default="nobody")


async def sign_out(token: Token) -> None:
    guest.reset(token)


async def main() -> None:
    token = guest.set("ann")
    await asyncio.create_task(sign_out(token))


asyncio.run(main())
