import asyncio
from collections.abc import Awaitable

background: set[asyncio.Task[None]] = set()


async def logged(work: Awaitable[None]) -> None:
    try:
        await work
    except Exception as error:
        print(f"log got {error}")


def fire(work: Awaitable[None]) -> None:
    task = asyncio.create_task(logged(work))
    background.add(task)  # the loop's reference is weak
    task.add_done_callback(background.discard)


async def send(name: str) -> None:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    if name == "parcel":
        raise OSError("parcel lost")
    print(f"{name} sent")


async def main() -> None:
    # 1. Start it, continue immediately
    fire(send("letter"))
    await asyncio.sleep(0.1)
    print("main continues")
    await asyncio.sleep(0.2)
    # 2. A task fails: its error is logged
    fire(send("parcel"))
    await asyncio.sleep(0.3)
    # 3. Wait for all tasks before main ends
    fire(send("letter"))
    await asyncio.sleep(0.1)
    print("main waits")
    while background:
        await asyncio.wait(background)
    print("main ends")


asyncio.run(main())
