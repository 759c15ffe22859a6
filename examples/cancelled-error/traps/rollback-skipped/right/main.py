import asyncio

seats = 1

async def book() -> None:
    global seats
    seats -= 1
    try:
        await asyncio.sleep(5)  # the payment
    except (Exception, asyncio.CancelledError):
        seats += 1
        raise

async def main() -> None:
    try:
        await asyncio.wait_for(book(), 0.1)
    except TimeoutError:
        print("main gave up, free seats:", seats)

asyncio.run(main())
