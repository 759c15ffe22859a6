import unittest


async def make(name: str) -> str:
    return name.upper()


class KitchenTest(unittest.IsolatedAsyncioTestCase):
    async def expect_tea(self, name: str) -> None:
        self.assertEqual(await make(name), "TEA")

    async def test_tea(self) -> None:
        self.expect_tea("coffee")


unittest.main()
