import asyncio


async def make_breakfast() -> None:
    await asyncio.sleep(0.2)
    tea = RuntimeError("tea spilt")
    milk = RuntimeError("milk sour")
    drinks = ExceptionGroup("drinks", [tea, milk])
    toast = RuntimeError("toast burnt")
    raise ExceptionGroup("breakfast", [drinks, toast])


def count(error: BaseException) -> int:
    if isinstance(error, BaseExceptionGroup):
        return sum(map(count, error.exceptions))
    return 1


async def main() -> None:
    try:
        await make_breakfast()
    except ExceptionGroup as group:
        # 1. Log the group
        print(f"main logs {group}")

        # 2. Count the errors in it
        top = len(group.exceptions)
        print(f"main finds {top} at the top")
        print(f"main finds {count(group)} in all")


asyncio.run(main())
