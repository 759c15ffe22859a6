import asyncio
from collections.abc import Callable


def brew(
    name: str, done: Callable[[str | None, str], None]
) -> None:
    print(f"{name} starts")
    error = None if name == "tea" else "cocoa burnt"
    asyncio.get_running_loop().call_later(
        0.2, done, error, name.upper()
    )


def order(name: str) -> asyncio.Future[str]:
    loop = asyncio.get_running_loop()
    future: asyncio.Future[str] = loop.create_future()

    def done(error: str | None, cup: str) -> None:
        if future.cancelled():
            return
        if error:
            future.set_exception(RuntimeError(error))
        else:
            future.set_result(cup)

    brew(name, done)
    return future


async def main() -> None:
    # 1. A callback brings the value
    tea = order("tea")
    print("main waits")
    print(f"main got {await tea}")

    # 2. A callback brings a failure
    cocoa = order("cocoa")
    print("main waits")
    try:
        print(f"main got {await cocoa}")
    except RuntimeError as error:
        print(f"main caught {error}")


asyncio.run(main())
