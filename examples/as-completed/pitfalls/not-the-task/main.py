# Python 3.13 or later
import asyncio


async def make(name: str) -> str:
    await asyncio.sleep(0.1)
    return name.upper()


async def main() -> None:
    tea = asyncio.create_task(make("tea"))
    names = {tea: "tea"}
    for done in asyncio.as_completed([tea]):
        await done
        print(f"{names[done]} is ready")


asyncio.run(main())
