import asyncio


async def main() -> None:
    lock = asyncio.Lock()
    lock.acquire()
    print("main works without the lock")
    lock.release()


asyncio.run(main())
