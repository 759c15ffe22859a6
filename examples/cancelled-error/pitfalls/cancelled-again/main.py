# Python 3.13 or later
import asyncio


async def main() -> None:
    asyncio.current_task().cancel()
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("main swallows the cancellation")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.to_thread(int, "tea"))
    except* ValueError:
        print("main handles the group")
    await asyncio.sleep(0.1)


asyncio.run(main())
