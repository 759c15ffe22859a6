import asyncio
import time


async def fetch(page: str) -> str:
    await asyncio.to_thread(time.sleep, 0.2)
    return page.upper()


async def main() -> None:
    start = time.monotonic()
    calls = [fetch(page) for page in ("a", "b", "c")]
    pages = await asyncio.gather(*calls)
    together = time.monotonic() - start < 0.5
    how = "together" if together else "one by one"
    print("main got", pages, how)


asyncio.run(main())
