import asyncio
import selectors


class FakeTime(selectors.DefaultSelector):
    now = 0.0

    def select(self, timeout: float | None = None):
        events = super().select(timeout and 0)
        if timeout and not events:
            self.now += timeout
        return events


def make_loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.SelectorEventLoop(fake := FakeTime())
    loop.time = lambda: fake.now
    return loop


async def make_tea() -> None:
    for check in 1, 2:
        await asyncio.sleep(50 * 60)
        print(f"tea check {check}")


async def test_tea() -> None:
    # 1. One step of two hours
    tea = asyncio.create_task(make_tea())
    await asyncio.sleep(2 * 3600)
    print("test is two hours later")

    # 2. One more step of an hour
    await asyncio.sleep(3600)
    await tea


with asyncio.Runner(loop_factory=make_loop) as runner:
    runner.run(test_tea())
