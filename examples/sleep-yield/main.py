import asyncio


async def ring() -> None:
    print("bell rings")


async def main() -> None:
    # 1. Work without a pause
    bell = asyncio.create_task(ring())
    print("main cuts bread")
    print("main cuts cheese")
    await bell

    # 2. Pause for work that is ready
    bell = asyncio.create_task(ring())
    print("main cuts bread")
    await asyncio.sleep(0)
    print("main cuts cheese")
    await bell


asyncio.run(main())
