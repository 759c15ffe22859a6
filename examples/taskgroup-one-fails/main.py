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
    await asyncio.sleep(0.2)
    print("toast burnt")
    raise RuntimeError("toast burnt")


async def main() -> None:
    # 1. The toast burns early
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(make_tea())
            group.create_task(make_toast())
    except* RuntimeError as caught:
        # 2. What reaches main
        for error in caught.exceptions:
            print(f"main caught {error}")


asyncio.run(main())
