import asyncio
import random
from collections.abc import Awaitable, Callable

Work = Callable[[], Awaitable[str]]
outcomes = iter(["spilt", "spilt", "ready"])


async def make_tea() -> str:
    print("tea starts")
    await asyncio.sleep(0.05)
    outcome = next(outcomes, "spilt")
    print(f"tea {outcome}")
    if outcome == "spilt":
        raise ConnectionError("tea spilt")
    return "TEA"


async def retry(work: Work, attempts: int) -> str:
    for n in range(attempts - 1):
        try:
            return await work()
        except ConnectionError:
            pause = random.uniform(0, 0.1 * 2**n)
            await asyncio.sleep(pause)
    return await work()


async def main() -> None:
    # 1. Spill it twice, then succeed
    print("main got", await retry(make_tea, 3))

    # 2. Give up after three attempts
    try:
        await retry(make_tea, 3)
    except ConnectionError as error:
        print(f"main caught {error}")


asyncio.run(main())
