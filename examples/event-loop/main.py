import asyncio


async def done() -> None:
    pass


async def take_turns(name: str) -> None:
    print(f"{name} starts")
    await asyncio.sleep(0)  # back to the loop, once
    print(f"{name} ready")


async def go_on(name: str) -> None:
    print(f"{name} starts")
    await done()  # is done immediately
    print(f"{name} ready")


async def main() -> None:
    # 1. Three tasks yield once
    tea = asyncio.create_task(take_turns("tea"))
    toast = asyncio.create_task(take_turns("toast"))
    jam = asyncio.create_task(take_turns("jam"))
    await asyncio.gather(tea, toast, jam)

    # 2. Three tasks await finished work
    tea = asyncio.create_task(go_on("tea"))
    toast = asyncio.create_task(go_on("toast"))
    jam = asyncio.create_task(go_on("jam"))
    await asyncio.gather(tea, toast, jam)


asyncio.run(main())
