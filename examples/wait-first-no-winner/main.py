import asyncio
from asyncio import FIRST_COMPLETED


async def make(name: str, ms: int) -> None:
    print(f"{name} starts")
    try:
        await asyncio.sleep(ms / 1000)
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise
    print(f"{name} burnt")
    raise RuntimeError(f"{name} burnt")


async def main() -> None:
    # 1. The first to end has failed
    tea = asyncio.create_task(make("tea", 400))
    toast = asyncio.create_task(make("toast", 200))
    done, _ = await asyncio.wait(
        [tea, toast], return_when=FIRST_COMPLETED
    )
    print("main has a winner")
    tea.cancel()
    await asyncio.wait([tea])
    try:
        done.pop().result()
    except RuntimeError as error:
        print(f"main caught {error}")

    # 2. Nothing to wait for
    try:
        await asyncio.wait([], return_when=FIRST_COMPLETED)
    except ValueError:
        print("main caught: no calls in the race")


asyncio.run(main())
