import asyncio
from collections.abc import Generator
from typing import Any

class Bell:
    sound: str | None = None
    waiter: asyncio.Future[None] | None = None

    def __await__(self) -> Generator[Any, Any, str]:
        if self.sound is None:
            print("bell notes who waits")
            loop = asyncio.get_running_loop()
            self.waiter = loop.create_future()
            yield from self.waiter
        assert self.sound is not None
        return self.sound

    def ring(self, sound: str) -> None:
        self.sound = sound
        if self.waiter and not self.waiter.done():
            self.waiter.set_result(None)

async def guest(bell: Bell) -> None:
    await asyncio.sleep(0.2)
    print("guest rings")
    bell.ring("ding")
    print("guest leaves")

async def main() -> None:
    # 1. Await it before it rings
    bell = Bell()
    visit = asyncio.create_task(guest(bell))
    print("main waits")
    print("main heard", await bell)
    await visit

    # 2. Await it after it has rung
    print("main heard", await bell)

asyncio.run(main())
