import asyncio


async def walk(
    name: str, pace: float, meeting: asyncio.Barrier
) -> None:
    # 1. Walk to the gate
    print(f"{name} starts")
    await asyncio.sleep(pace)
    print(f"{name} at the gate")

    # 2. Meet there, continue to the lake
    if await meeting.wait() == 0:
        print("one opens the gate")
    await asyncio.sleep(pace)
    print(f"{name} at the lake")

    # 3. Meet again, continue to the top
    await meeting.wait()
    await asyncio.sleep(pace)
    print(f"{name} at the top")


async def main() -> None:
    meeting = asyncio.Barrier(3)
    await asyncio.gather(
        walk("ann", 0.2, meeting),
        walk("bob", 0.4, meeting),
        walk("cid", 0.6, meeting),
    )


asyncio.run(main())
