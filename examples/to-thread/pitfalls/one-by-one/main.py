import asyncio
import time


def fetch(page: int) -> None:
    print(f"page {page} starts")
    time.sleep(0.2)
    print(f"page {page} ready")


async def main() -> None:
    for page in 1, 2, 3:
        await asyncio.to_thread(fetch, page)


asyncio.run(main())
