import asyncio


async def make_tea() -> str:
    return "TEA"


def ring() -> None:
    print("the bell rings")


async def main() -> None:
    tea = asyncio.create_task(make_tea())
    tea.add_done_callback(ring)
    print(await tea)
    await asyncio.sleep(0)


asyncio.run(main())
