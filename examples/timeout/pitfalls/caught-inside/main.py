# Python 3.12 or later
import asyncio


async def main() -> None:
    async with asyncio.timeout(0.1):
        try:
            await asyncio.sleep(5)
        except TimeoutError:
            print("main gave up")


asyncio.run(main())
