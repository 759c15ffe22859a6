import asyncio
from collections.abc import Callable


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    print(f"{name} ready")
    return name.upper()


def cook(order: Callable[[str], str]) -> str:
    print("cook starts")
    tea = order("tea")
    print(f"cook got {tea}")
    return f"{tea} AND TOAST"


async def main() -> None:
    loop = asyncio.get_running_loop()

    def order(name: str) -> str:
        return asyncio.run_coroutine_threadsafe(
            make(name), loop
        ).result()

    # 1. Plain code calls back and waits
    meal = await asyncio.to_thread(cook, order)

    # 2. Plain code has ended
    print(f"main got {meal}")


asyncio.run(main())
