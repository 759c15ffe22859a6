import asyncio


async def make_toast() -> None:
    await asyncio.sleep(0.1)
    raise ValueError("toast burnt")


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(make_toast())
    except ValueError as error:
        print(f"main caught {error}")


asyncio.run(main())
