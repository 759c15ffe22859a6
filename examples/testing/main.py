import asyncio
import unittest


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    if name == "toast":
        raise RuntimeError("toast burnt")
    print(f"{name} ready")
    return name.upper()


class TeaTest(unittest.IsolatedAsyncioTestCase):
    async def test_tea(self) -> None:
        # 1. Expect a result
        tea = await make("tea")
        self.assertEqual(tea, "TEA")
        print(f"test got {tea}")


class ToastTest(unittest.IsolatedAsyncioTestCase):
    async def test_toast(self) -> None:
        # 2. Expect an error
        with self.assertRaises(RuntimeError) as caught:
            await make("toast")
        print(f"test caught {caught.exception}")


# unittest.main() would also print a report.
load = unittest.defaultTestLoader.loadTestsFromTestCase
load(TeaTest).debug()
load(ToastTest).debug()
