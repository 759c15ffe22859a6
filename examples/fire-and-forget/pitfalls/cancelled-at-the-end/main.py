import asyncio

background: set[asyncio.Task[None]] = set()


async def send(name: str) -> None:
    try:
        await asyncio.sleep(0.3)
        print(f"{name} sent")
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise


async def main() -> None:
    background.add(asyncio.create_task(send("letter")))
    await asyncio.sleep(0.1)
    print("main ends")


asyncio.run(main())
