import asyncio
from time import monotonic


class TokenBucket:
    def __init__(self, size: int, period: float) -> None:
        self.period = period
        self.slack = (size - 1) * period
        self.due = 0.0
        self.lock = asyncio.Lock()

    async def take(self) -> None:
        async with self.lock:
            now = monotonic()
            await asyncio.sleep(self.due - self.slack - now)
            now = monotonic()
            self.due = max(self.due, now) + self.period


bucket = TokenBucket(2, 0.15)


async def send(name: str) -> None:
    await bucket.take()
    print(f"{name} sent")


async def main() -> None:
    # 1. Four orders at the same time
    orders = ["tea", "toast", "egg", "jam"]
    await asyncio.gather(*map(send, orders))

    # 2. Three more after a rest
    await asyncio.sleep(0.4)
    orders = ["milk", "roll", "cake"]
    await asyncio.gather(*map(send, orders))


asyncio.run(main())
