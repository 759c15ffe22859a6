import asyncio


async def make_tea() -> None:
    print("tea starts")
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(0.1)
        print("tea spilt")
        raise RuntimeError("tea spilt")


async def make_toast() -> None:
    print("toast starts")
    await asyncio.sleep(0.2)
    print("toast burnt")
    raise RuntimeError("toast burnt")


async def main() -> None:
    # 1. The toast fails, then the tea
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(make_tea())
            group.create_task(make_toast())
    except* RuntimeError as caught:
        # 2. What reaches main
        for error in caught.exceptions:
            print(f"main caught {error}")


asyncio.run(main())
