import asyncio


async def make(name: str, ms: int) -> str:
    print(f"{name} starts")
    try:
        await asyncio.sleep(ms / 1000)
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. Start both, keep the first
    async with asyncio.TaskGroup() as group:
        tea = group.create_task(make("tea", 400))
        toast = group.create_task(make("toast", 200))
        done, pending = await asyncio.wait(
            [tea, toast],
            return_when=asyncio.FIRST_COMPLETED,
        )
        for task in pending:
            task.cancel()

    # 2. Use what came first
    print(f"main got {done.pop().result()}")


asyncio.run(main())
