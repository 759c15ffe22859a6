import asyncio
import time
from threading import current_thread, main_thread

dishes = 0


def here() -> str:
    is_main = current_thread() is main_thread()
    return f"{'the main' if is_main else 'another'} thread"


async def make_tea() -> None:
    global dishes
    print("tea starts")
    await asyncio.sleep(0.2)
    dishes += 1
    print(f"tea ready on {here()}")


def make_toast() -> None:
    global dishes
    print("toast starts")
    time.sleep(0.2)
    dishes += 1
    print(f"toast ready on {here()}")


async def main() -> None:
    # 1. Stay with main
    await make_tea()
    # 2. Leave for another thread
    await asyncio.to_thread(make_toast)
    # 3. Come back
    print(f"main is on {here()}")
    print(f"main counts {dishes}")


asyncio.run(main())
