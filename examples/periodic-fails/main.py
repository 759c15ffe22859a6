import asyncio
from itertools import count

runs = count(1)


async def make_tea() -> None:
    if next(runs) % 2 == 0:
        print("tea burnt")
        raise RuntimeError("tea burnt")
    print("tea ready")


async def run_every(seconds: float) -> None:
    while True:
        await asyncio.sleep(seconds)
        await make_tea()


async def keep_running(seconds: float) -> None:
    for _ in range(3):
        await asyncio.sleep(seconds)
        try:
            await make_tea()
        except Exception as error:
            print(f"clock caught {error}")


async def main() -> None:
    # 1. A failed run ends the loop
    try:
        await run_every(0.1)
    except RuntimeError as error:
        print(f"main caught {error}")

    # 2. Catch the error in the loop
    await keep_running(0.1)


asyncio.run(main())
