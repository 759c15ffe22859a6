import asyncio
import threading
import time


def here() -> str:
    thread = threading.current_thread()
    if thread is threading.main_thread():
        return "the main thread"
    return "another thread"


def grind(load: str) -> str:
    time.sleep(0.2)
    if load == "stones":
        raise RuntimeError("mill jammed")
    return f"mill ran on {here()}"


async def main() -> None:
    # 1. A value comes back
    print(f"main is on {here()}")
    print(await asyncio.to_thread(grind, "beans"))
    print(f"main is on {here()}")

    # 2. A failure comes back
    try:
        print(await asyncio.to_thread(grind, "stones"))
    except RuntimeError as error:
        print(f"main caught {error}")


asyncio.run(main())
