import asyncio


async def load() -> None:
    raise OSError(13, "no access")


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(load())
    except* OSError as error:
        print("main caught", error.errno)


asyncio.run(main())
