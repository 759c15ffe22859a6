import asyncio

lock = asyncio.Lock()


async def take(name: str, seconds: float) -> None:
    async with lock:
        try:
            print(f"{name} starts")
            await asyncio.sleep(seconds)
            print(f"{name} ready")
        except asyncio.CancelledError:
            print(f"{name} cancelled")
            raise


async def main() -> None:
    # 1. Ann has it, three others wait
    ann = asyncio.create_task(take("ann", 5))
    await asyncio.sleep(0.1)
    bob = asyncio.create_task(take("bob", 0.1))
    cid = asyncio.create_task(take("cid", 0.1))
    await asyncio.sleep(0.1)
    dan = asyncio.create_task(take("dan", 0.1))
    await asyncio.sleep(0.1)

    # 2. Cancel Bob, who waits
    print("main cancels bob")
    bob.cancel()
    await asyncio.wait({bob})
    print("bob cancelled")
    await asyncio.sleep(0.1)

    # 3. Cancel Ann, who has it
    print("main cancels ann")
    ann.cancel()
    await asyncio.wait({cid, dan})


asyncio.run(main())
