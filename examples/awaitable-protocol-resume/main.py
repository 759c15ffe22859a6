import asyncio
import time


async def drink(future: asyncio.Future[str]) -> None:
    print("guest starts")
    print(f"guest got {await future}")
    time.sleep(0.2)
    print("guest leaves")


async def main() -> None:
    # 1. A guest waits
    loop = asyncio.get_running_loop()
    future: asyncio.Future[str] = loop.create_future()
    guest = asyncio.create_task(drink(future))
    await asyncio.sleep(0.1)

    # 2. Settle it, then stay busy
    print("main settles it")
    future.set_result("TEA")
    time.sleep(0.1)
    print("main continues")
    await guest


asyncio.run(main())
