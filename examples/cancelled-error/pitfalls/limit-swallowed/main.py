import asyncio


async def poll() -> None:
    while True:
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            print("poll cleans up")
            break


async def main() -> None:
    async with asyncio.timeout(0.2):
        await poll()
    print("main got no TimeoutError")


asyncio.run(main())
