import asyncio

cups: list[str] = []
filled = asyncio.Condition()


async def take(name: str) -> None:
    async with filled:
        if not cups:
            await filled.wait()
        print(f"{name} takes {cups.pop()}")


async def main() -> None:
    async with asyncio.TaskGroup() as guests:
        guests.create_task(take("ann"))
        guests.create_task(take("bob"))
        await asyncio.sleep(0.1)
        async with filled:
            cups.append("a cup")
            filled.notify_all()


asyncio.run(main())
