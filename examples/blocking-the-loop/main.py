import asyncio
import logging
import time

reports: list[logging.LogRecord] = []


def report() -> None:
    print(f"main finds {'a' if reports else 'no'} delay")
    reports.clear()


async def block() -> None:
    print("toast starts")
    time.sleep(0.3)  # blocks its thread
    print("toast ready")


async def suspend() -> None:
    print("toast starts")
    await asyncio.sleep(0.3)
    print("toast ready")


async def main() -> None:
    # 1. Turn the monitor on
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    loop.slow_callback_duration = 0.2
    logging.getLogger("asyncio").addFilter(reports.append)
    # 2. The toast blocks
    await asyncio.create_task(block())
    report()
    # 3. The toast suspends
    await asyncio.create_task(suspend())
    report()


asyncio.run(main())
