import asyncio


async def make_tea() -> None:
    print("tea starts")
    try:
        await asyncio.sleep(5)
    finally:
        print("tea cancelled")
        await asyncio.sleep(0.2)
        print("tea is clean")


async def make_toast() -> None:
    print("toast starts")
    await asyncio.sleep(0.1)
    print("toast ready")


async def make_breakfast() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(make_tea())
        group.create_task(make_toast())


async def main() -> None:
    # 1. A task runs the group
    breakfast = asyncio.create_task(make_breakfast())
    await asyncio.sleep(0.4)

    # 2. Cancel that task
    print("main cancels breakfast")
    breakfast.cancel()
    await asyncio.sleep(0.1)

    # 3. Await it
    try:
        await breakfast
    except asyncio.CancelledError:
        print("main caught breakfast cancelled")


asyncio.run(main())
