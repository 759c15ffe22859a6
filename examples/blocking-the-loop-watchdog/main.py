import asyncio
import sys
import threading
import time


def toast() -> None:
    print("toast starts")
    time.sleep(0.6)  # blocks its thread
    print("toast ready")


def watch(loop: asyncio.AbstractEventLoop) -> None:
    main_id = threading.main_thread().ident
    while not loop.is_closed():
        sign = threading.Event()
        loop.call_soon_threadsafe(sign.set)
        if not sign.wait(0.3):
            frame = sys._current_frames()[main_id]
            name = frame.f_code.co_name
            print(f"watchdog finds {name}")
            sign.wait()
        time.sleep(0.05)


async def main() -> None:
    # 1. A thread asks for a sign of life
    loop = asyncio.get_running_loop()
    threading.Thread(
        target=watch, args=(loop,), daemon=True
    ).start()
    await asyncio.sleep(0.1)

    # 2. The toast blocks
    toast()
    await asyncio.sleep(0.1)


asyncio.run(main())
