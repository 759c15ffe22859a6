import asyncio
from time import monotonic

pending: asyncio.Task[None] | None = None
next_save = 0.0


async def search(text: str) -> None:
    await asyncio.sleep(0.25)
    print(f"search for {text}")


def search_later(text: str) -> None:
    global pending
    if pending:
        pending.cancel()
    pending = asyncio.create_task(search(text))


def save(click: int) -> None:
    global next_save
    if monotonic() >= next_save:
        next_save = monotonic() + 0.3
        print(f"save {click}")


async def main() -> None:
    # 1. Debounce: only the last call counts
    for text, rest in ("t", 0.1), ("te", 0.1), ("tea", 0.3):
        print(f"main types {text}")
        search_later(text)
        await asyncio.sleep(rest)
    # 2. Throttle: drop calls that come early
    for click, rest in (1, 0.1), (2, 0.3), (3, 0):
        print(f"main clicks {click}")
        save(click)
        await asyncio.sleep(rest)


asyncio.run(main())
