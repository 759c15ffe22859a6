import asyncio
import threading
import time

dishes = 0


def here() -> str:
    thread = threading.current_thread()
    if thread is threading.main_thread():
        return "the main thread"
    return "another thread"


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
