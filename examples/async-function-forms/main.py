import asyncio


class Kettle:
    async def boil(self) -> str:
        print("tea starts")
        await asyncio.sleep(0.2)
        print("tea ready")
        return "TEA"


async def countdown(n: int) -> None:
    print(f"timer at {n}")
    await asyncio.sleep(0.1)
    if n > 1:
        await countdown(n - 1)


async def main() -> None:
    # 1. A method
    kettle = Kettle()
    print(f"main got {await kettle.boil()}")

    # 2. A closure
    async def make(name: str) -> str:
        print(f"{name} starts")
        await asyncio.sleep(0.2)
        print(f"{name} ready")
        return name.upper()

    print(f"main got {await make('toast')}")

    # 3. Recursion
    await countdown(3)
    print("timer rings")


asyncio.run(main())
