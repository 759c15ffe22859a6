import asyncio
import time
from collections.abc import Callable


def hear(news: str) -> None:
    print(f"main hears {news}")


def grind(tell: Callable[[str], object]) -> str:
    print("mill starts")
    time.sleep(0.2)
    tell("half")
    time.sleep(0.2)
    print("mill ready")
    return "ground beans"


async def main() -> None:
    # 1. The thread reports while it works
    loop = asyncio.get_running_loop()

    def tell(news: str) -> None:
        loop.call_soon_threadsafe(hear, news)

    coffee = await asyncio.to_thread(grind, tell)

    # 2. The result comes back
    print(f"main got {coffee}")


asyncio.run(main())
