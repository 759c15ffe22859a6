import asyncio

async def make(name: str, seconds: float) -> str:
    print(f"{name} starts")
    await asyncio.sleep(seconds)
    print(f"{name} ready")
    return name.upper()

async def main() -> None:
    async with asyncio.TaskGroup() as group:
        tea = group.create_task(make("tea", 0.4))
        toast = group.create_task(make("toast", 0.3))
    print(f"main got {tea.result()}, {toast.result()}")

asyncio.run(main())
