import asyncio
from collections.abc import Callable


async def make(name: str, ms: int) -> str:
    if ms:
        await asyncio.sleep(ms / 1000)
    if name == "toast":
        raise RuntimeError("toast burnt")
    return name.upper()


def order(name: str, ms: int, done: Callable):
    def finish(task: asyncio.Task[str]) -> None:
        if not task.cancelled():
            error = task.exception()
            done(error, None if error else task.result())

    task = asyncio.create_task(make(name, ms))
    task.add_done_callback(finish)
    return task


def serve(e: Exception | None, cup: str | None) -> None:
    print("guest", f"caught {e}" if e else f"got {cup}")


async def main() -> None:
    # 1. The callback gets a value or an error
    tea = order("tea", 200, serve)
    toast = order("toast", 300, serve)
    await asyncio.wait([tea, toast])

    # 2. The result is there already
    water = order("water", 0, serve)
    print("main continues")
    await water


asyncio.run(main())
