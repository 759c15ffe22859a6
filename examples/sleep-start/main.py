import asyncio


async def ring() -> None:
    await asyncio.sleep(0.4)
    print("bell rings")


async def main() -> None:
    # 1. Call a sleep of 300 ms
    print("tea starts")
    bell = asyncio.create_task(ring())
    tea = asyncio.sleep(0.3)

    # 2. Do something else for 200 ms
    await asyncio.sleep(0.2)
    print("main continues")

    # 3. Await the sleep that was called first
    await tea
    print("tea ready")
    await bell


asyncio.run(main())
