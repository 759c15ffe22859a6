import asyncio


class Oven:
    task: asyncio.Task[str] | None = None

    async def get(self) -> str:
        if self.task is None:
            self.task = asyncio.create_task(self.heat())
        return await asyncio.shield(self.task)

    async def heat(self) -> str:
        print("oven starts")
        await asyncio.sleep(0.4)
        print("oven hot")
        return "OVEN"


async def main() -> None:
    # 1. Ann asks first, then Bob
    oven = Oven()
    print("ann starts")
    ann = asyncio.create_task(oven.get())
    await asyncio.sleep(0.1)
    print("bob starts")
    bob = asyncio.create_task(oven.get())
    await asyncio.sleep(0.1)
    # 2. Ann is cancelled
    print("main cancels ann")
    ann.cancel()
    try:
        await ann
    except asyncio.CancelledError:
        print("ann gives up")
    # 3. Bob still waits
    print(f"bob got {await bob}")


asyncio.run(main())
