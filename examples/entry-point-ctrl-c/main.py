import asyncio
import signal


async def make_tea() -> None:
    print("tea starts")
    try:
        await asyncio.sleep(5)
    finally:
        print("tea cancelled")
        await asyncio.sleep(0.2)
        print("tea is clean")


async def main() -> None:
    # 1. Work until Ctrl+C is pressed
    tea = asyncio.create_task(make_tea())
    await asyncio.sleep(0.2)

    # 2. Ctrl+C is pressed
    print("user presses Ctrl+C")
    signal.raise_signal(signal.SIGINT)
    await tea


try:
    asyncio.run(main())
except KeyboardInterrupt:
    # 3. End the program
    print("main ends")
