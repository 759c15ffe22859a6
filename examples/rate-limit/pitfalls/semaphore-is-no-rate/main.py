import asyncio

two_per_second = asyncio.Semaphore(2)
sent = 0


async def send() -> None:
    global sent
    async with two_per_second:
        await asyncio.sleep(0.02)
        sent += 1


async def main() -> None:
    calls = [asyncio.create_task(send()) for _ in range(20)]
    await asyncio.wait(calls, timeout=1)
    print(f"{sent} sent in the first second")


asyncio.run(main())
