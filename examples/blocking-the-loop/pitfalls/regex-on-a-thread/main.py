import asyncio
import re
import time

pattern = re.compile("(a+)+b")


async def main() -> None:
    search = asyncio.create_task(
        asyncio.to_thread(pattern.match, "a" * 23)
    )
    start = time.monotonic()
    await asyncio.sleep(0.05)
    is_late = time.monotonic() - start > 0.2
    print(f"main slept {'late' if is_late else 'in time'}")
    await search


asyncio.run(main())
