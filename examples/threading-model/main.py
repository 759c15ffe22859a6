import asyncio
import threading


def here() -> str:
    thread = threading.current_thread()
    if thread is threading.main_thread():
        return "the main thread"
    return "another thread"


async def make(name: str) -> None:
    print(f"{name} starts")
    print(f"{name} is on {here()}")
    await asyncio.sleep(0.2)
    print(f"{name} ready on {here()}")


async def main() -> None:
    # 1. Await a call
    await make("tea")

    # 2. Start a task
    toast = asyncio.create_task(make("toast"))
    await toast

    # 3. Back in main
    print(f"main ends on {here()}")


asyncio.run(main())
