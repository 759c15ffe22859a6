import asyncio


async def make(name: str) -> str:
    await asyncio.sleep(0.2)
    return name.upper()


def type_of(value: object) -> str:
    return type(value).__name__


async def main() -> None:
    # 1. What the call returns
    tea = make("tea")
    print(f"the call returns {type_of(tea)}")

    # 2. What the await returns
    cup = await tea
    print(f"the await returns {type_of(cup)}")


asyncio.run(main())
