import asyncio
from concurrent.futures import CancelledError


async def main() -> None:
    tea = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0.1)
    tea.cancel()
    try:
        await tea
    except CancelledError:
        print("main caught tea cancelled")


asyncio.run(main())
