import asyncio


async def make(name: str) -> str:
    await asyncio.sleep(0.2)
    return name.upper()


def type_of(value: object) -> str:
    return type(value).__name__


async def main() -> None:
    # 1. What the call gives
    tea = make("tea")
    print(f"the call gives {type_of(tea)}")

    # 2. What the await gives
    cup = await tea
    print(f"the await gives {type_of(cup)}")


asyncio.run(main())
