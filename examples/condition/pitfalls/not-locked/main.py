import asyncio


async def main() -> None:
    changed = asyncio.Condition()
    changed.notify_all()


asyncio.run(main())
