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
    print("tea starts")
    await asyncio.sleep(3600)
    print("tea ready")


async def test_tea() -> None:
    # 1. Start a wait of one hour
    tea = asyncio.create_task(make_tea())

    # 2. 59 minutes later
    await asyncio.sleep(59 * 60)
    print("test sees", "tea" if tea.done() else "no tea")

    # 3. One minute later
    await tea


with asyncio.Runner(loop_factory=make_loop) as runner:
    runner.run(test_tea())
