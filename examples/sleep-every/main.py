import asyncio


async def ring_every(seconds: float) -> None:
    while True:
        await asyncio.sleep(seconds)
        print("bell rings")


async def main() -> None:
    # 1. Ring every 300 ms
    print("main starts the clock")
    clock = asyncio.create_task(ring_every(0.3))
    await asyncio.sleep(0.75)

    # 2. Stop it
    clock.cancel()
    try:
        await clock
    except asyncio.CancelledError:
        print("clock stopped")


asyncio.run(main())
