import asyncio
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

async def make(name: str) -> str:
    print(name, "starts")
    await asyncio.sleep(0.2)
    print(name, "ready")
    return name.upper()

@dataclass
class Order:
    name: str

    def __await__(self) -> Generator[Any, Any, str]:
        return make(self.name).__await__()

async def main() -> None:
    # 1. Make the object
    tea = Order("tea")
    print("main wrote the order")
    await asyncio.sleep(0.1)

    # 2. Await it
    print("main got", await tea)

    # 3. Await it again
    print("main got", await tea)

asyncio.run(main())
