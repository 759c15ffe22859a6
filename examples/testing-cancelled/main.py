import asyncio
import unittest


async def make(name: str) -> str:
    print(f"{name} starts")
    try:
        await asyncio.sleep(60)
        return name.upper()
    finally:
        print(f"{name} washes up")


class KitchenTest(unittest.IsolatedAsyncioTestCase):
    async def test_cancelled(self) -> None:
        # 1. Let the tea reach its wait
        tea = asyncio.create_task(make("tea"))
        await asyncio.sleep(0.2)

        # 2. Cancel it and expect that
        print("test cancels tea")
        tea.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await tea
        print("test caught tea cancelled")


# unittest.main() would also print a report.
load = unittest.defaultTestLoader.loadTestsFromTestCase
load(KitchenTest).debug()
