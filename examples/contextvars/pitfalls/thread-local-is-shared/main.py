import asyncio
import threading

local = threading.local()


async def serve(name: str) -> None:
    local.guest = name
    await asyncio.sleep(0.1)
    print(f"{name} is served as {local.guest}")


async def main() -> None:
    await asyncio.gather(serve("ann"), serve("bob"))


asyncio.run(main())
