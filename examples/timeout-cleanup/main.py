import asyncio
from time import monotonic


# 1. Give the tea 500 ms
async def make(name: str) -> str:
    print(f"{name} starts")
    try:
        await asyncio.sleep(5)
        return name.upper()
    finally:
        print(f"{name} washes up")
        await asyncio.sleep(0.5)
        print(f"{name} is clean")


async def main() -> None:
    start = monotonic()
    try:
        tea = await asyncio.wait_for(make("tea"), 0.5)
        print(f"main got {tea}")
    except TimeoutError:
        print("main gave up on tea")

    # 2. See how long that took
    waited = round((monotonic() - start) * 2) * 500
    print(f"main waited {waited} ms")


asyncio.run(main())
