import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Start a task in a group
    async with asyncio.TaskGroup() as group:
        tea = group.create_task(make("tea", 300))
        await asyncio.sleep(0.1)
        # 2. Start another while it runs
        toast = group.create_task(make("toast", 300))

    # 3. The group has waited for both
    print(f"main got {tea.result()}, {toast.result()}")


asyncio.run(main())
