import asyncio


async def guest(
    name: str, pause: float, table: asyncio.Barrier
) -> None:
    print(f"{name} starts")
    try:
        async with asyncio.timeout(0.3):
            await table.wait()
    except TimeoutError:
        print(f"{name} gives up")
        return
    await asyncio.sleep(pause)
    print(f"{name} continues")


async def main() -> None:
    # 1. Ann waits in vain
    table = asyncio.Barrier(2)
    await guest("ann", 0.1, table)

    # 2. Bob comes
    bob = asyncio.create_task(guest("bob", 0.1, table))
    await asyncio.sleep(0.2)

    # 3. Cid comes
    await guest("cid", 0.2, table)
    await bob


asyncio.run(main())
