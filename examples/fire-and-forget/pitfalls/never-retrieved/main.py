import asyncio


async def send(name: str) -> None:
    await asyncio.sleep(0.1)
    raise OSError(f"{name} lost")


async def main() -> None:
    task = asyncio.create_task(send("parcel"))
    await asyncio.sleep(0.2)
    print(f"main ends, task done: {task.done()}")


asyncio.run(main())
