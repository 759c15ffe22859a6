import asyncio


async def make(name: str, ms: int) -> None:
    print(f"{name} starts")
    try:
        await asyncio.sleep(ms / 1000)
        print(f"{name} ready")
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise


class EndGroup(Exception):
    pass


async def main() -> None:
    try:
        # 1. Start two in a group
        async with asyncio.TaskGroup() as group:
            group.create_task(make("tea", 5000))
            group.create_task(make("toast", 100))
            await asyncio.sleep(0.2)

            # 2. End the group early
            print("main ends the group")
            raise EndGroup
    except* EndGroup:
        pass

    # 3. Continue without an error
    print("main continues")


asyncio.run(main())
