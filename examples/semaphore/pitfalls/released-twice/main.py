import asyncio


async def main() -> None:
    for kind in (asyncio.Semaphore, asyncio.BoundedSemaphore):
        seats = kind(1)
        async with seats:
            seats.release()
        await seats.acquire()
        await seats.acquire()
        print(f"{kind.__name__}(1) let two in")


asyncio.run(main())
