import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Start two in a group
    async with asyncio.TaskGroup() as group:
        tea = group.create_task(make("tea", 200))
        toast = group.create_task(make("toast", 300))
        await asyncio.sleep(0.1)

        # 2. Start a third while they run
        egg = group.create_task(make("egg", 300))

    # 3. The group has waited for all three
    meal = [task.result() for task in (tea, toast, egg)]
    print("main got", ", ".join(meal))


asyncio.run(main())
