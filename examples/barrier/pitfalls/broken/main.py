import asyncio


async def main() -> None:
    meeting = asyncio.Barrier(2)
    bob = asyncio.create_task(meeting.wait())
    await asyncio.sleep(0.1)
    print("ann turns back")
    await meeting.abort()
    await bob


asyncio.run(main())
