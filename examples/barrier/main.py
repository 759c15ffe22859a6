import asyncio


async def walk(
    name: str, pace: float, meeting: asyncio.Barrier
) -> None:
    # 1. Walk to the gate and meet there
    print(f"{name} starts")
    await asyncio.sleep(pace)
    print(f"{name} at the gate")
    number = await meeting.wait()

    # 2. Open the gate, walk to the lake
    if number == 0:
        print("one opens the gate")
    await asyncio.sleep(pace)
    print(f"{name} at the lake")
    await meeting.wait()

    # 3. Walk to the top
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
