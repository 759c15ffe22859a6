import asyncio
import signal


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, signal.raise_signal, 2)
    try:
        print("tea starts")
        await asyncio.sleep(1)
    except KeyboardInterrupt:
        print("main puts the tea away")


asyncio.run(main())
