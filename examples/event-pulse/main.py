import asyncio

bell = asyncio.Event()


def ring() -> None:
    print("main rings")
    bell.set()
    bell.clear()


async def guest(name: str) -> None:
    print(f"{name} starts")
    await bell.wait()
    await asyncio.sleep(0.1)
    print(f"{name} comes")


async def main() -> None:
    # 1. Ring for those who wait
    ann = asyncio.create_task(guest("ann"))
    await asyncio.sleep(0.1)
    ring()
    await ann

    # 2. A late guest waits
    bob = asyncio.create_task(guest("bob"))
    await asyncio.sleep(0.3)

    # 3. Ring again
    ring()
    await bob


asyncio.run(main())
