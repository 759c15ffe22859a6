import asyncio
import signal


async def shut_down() -> None:
    await asyncio.sleep(0.1)
    print("kitchen is closed")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, shut_down)


asyncio.run(main())
