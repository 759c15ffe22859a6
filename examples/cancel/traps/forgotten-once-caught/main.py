import asyncio

async def serve() -> None:
    for dish in ("tea", "toast", "jam"):
        try:
            await asyncio.sleep(0.2)
            print(f"{dish} served")
        except asyncio.CancelledError:
            print(f"{dish} spilt")

async def main() -> None:
    waiter = asyncio.create_task(serve())
    await asyncio.sleep(0.1)
    print("main cancels waiter")
    waiter.cancel()
    await asyncio.wait([waiter])
    print("waiter cancelled:", waiter.cancelled())

asyncio.run(main())
