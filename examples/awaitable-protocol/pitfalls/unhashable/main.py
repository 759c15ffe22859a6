# Python 3.14 or later
import asyncio
from dataclasses import dataclass


@dataclass
class Order:
    name: str

    async def make(self):
        return self.name.upper()

    def __await__(self):
        return self.make().__await__()


async def main():
    print("main got", await Order("tea"))
    print("main got", await asyncio.gather(Order("toast")))


asyncio.run(main())
