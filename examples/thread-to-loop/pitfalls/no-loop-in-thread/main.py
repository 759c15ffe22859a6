import asyncio
import threading


def ring() -> None:
    print("bell rings")


def cook() -> None:
    loop = asyncio.get_event_loop()
    loop.call_soon_threadsafe(ring)


async def main() -> None:
    threading.Thread(target=cook).start()
    await asyncio.sleep(0.1)


asyncio.run(main())
