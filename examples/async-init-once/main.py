import asyncio


class Oven:
    gas = False
    task: asyncio.Task[str] | None = None

    async def get(self) -> str:
        task = self.task
        if task is None or task.done() and (
            task.cancelled() or task.exception()
        ):
            task = asyncio.create_task(self.heat())
            self.task = task
        return await asyncio.shield(task)

    async def heat(self) -> str:
        print("oven starts")
        await asyncio.sleep(0.2)
        print("oven hot" if self.gas else "oven fails")
        if not self.gas:
            raise RuntimeError("no gas")
        return "OVEN"


async def main() -> None:
    # 1. Two callers, and no gas
    oven = Oven()
    a, b = await asyncio.gather(
        oven.get(), oven.get(), return_exceptions=True
    )
    print(f"main got {a}, {b}")
    # 2. The gas is on
    oven.gas = True
    a, b = await asyncio.gather(oven.get(), oven.get())
    print(f"main got {a}, {b}")


asyncio.run(main())
