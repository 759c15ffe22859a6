import asyncio
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any


@dataclass(eq=False)
class Order:
    name: str
    delay: float

    async def make(self) -> str:
        print(f"{self.name} starts")
        await asyncio.sleep(self.delay)
        print(f"{self.name} ready")
        return self.name.upper()

    def __await__(self) -> Generator[Any, Any, str]:
        return self.make().__await__()


async def main() -> None:
    # 1. Make two objects
    tea = Order("tea", 0.2)
    toast = Order("toast", 0.3)
    print("main wrote two orders")

    # 2. Wait for both together
    both = await asyncio.gather(tea, toast)
    print(f"main got {', '.join(both)}")


asyncio.run(main())
