import asyncio
import signal


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, loop.stop)
    loop.call_later(0.2, signal.raise_signal, 15)
    print("tea starts")
    await asyncio.sleep(0.5)
    print("tea ready")


asyncio.run(main())
