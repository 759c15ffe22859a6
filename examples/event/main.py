import asyncio

bell = asyncio.Event()


async def guest(name: str, seconds: float) -> None:
    print(f"{name} starts")
    await bell.wait()
    await asyncio.sleep(seconds)
    print(f"{name} comes")


async def main() -> None:
    # 1. Two wait for the bell
    ann = asyncio.create_task(guest("ann", 0.1))
    await asyncio.sleep(0.1)
    bob = asyncio.create_task(guest("bob", 0.2))
    await asyncio.sleep(0.1)

    # 2. One signal wakes both
    print("main rings")
    bell.set()
    await asyncio.wait({ann, bob})

    # 3. A late guest does not wait
    print("main rings again")
    bell.set()
    await guest("cid", 0.1)


asyncio.run(main())
