import asyncio


async def make(name: str, ms: int) -> None:
    await asyncio.sleep(ms / 1000)
    if name == "toast":
        raise RuntimeError("toast burnt")


async def main() -> None:
    tea = asyncio.create_task(make("tea", 100))
    toast = asyncio.create_task(make("toast", 200))
    await asyncio.wait(
        [tea, toast], return_when=asyncio.FIRST_COMPLETED
    )
    await asyncio.sleep(0.2)


asyncio.run(main())
