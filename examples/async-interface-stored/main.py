import asyncio
from collections.abc import Awaitable, Callable

Recipe = Callable[[], Awaitable[str]]


async def cook(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    print(f"{name} ready")
    return name.upper()


async def milk() -> str:
    return "MILK"


async def twice(make: Recipe) -> str:
    return f"{await make()}, {await make()}"


recipes: dict[str, Recipe] = {
    "tea": lambda: cook("tea"),
    "milk": milk,
}


async def main() -> None:
    # 1. Look up an async function by name
    print(f"main got {await recipes['tea']()}")
    # 2. One that has nothing to wait for
    print(f"main got {await recipes['milk']()}")
    # 3. Pass an async function
    toast = await twice(lambda: cook("toast"))
    print(f"main got {toast}")


asyncio.run(main())
