import asyncio


async def tick_every(seconds: float, skip: bool) -> None:
    loop = asyncio.get_running_loop()
    due = loop.time()
    for run in 1, 2, 3, 4:
        passed = (loop.time() - due) // seconds
        due += seconds * max(1, passed if skip else 1)
        await asyncio.sleep(due - loop.time())
        print(f"tick {run}")
        if run == 1:
            await asyncio.sleep(0.25)


async def main() -> None:
    # 1. The first run takes 250 ms
    await tick_every(0.1, skip=False)

    # 2. Leave out what was missed
    await tick_every(0.1, skip=True)


asyncio.run(main())
