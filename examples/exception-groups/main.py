import asyncio


async def make(name: str, ms: int, end: str) -> None:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    print(f"{name} {end}")
    if end != "ready":
        raise RuntimeError(f"{name} {end}")


async def make_all() -> None:
    ends = await asyncio.gather(
        make("tea", 300, "ready"),
        make("toast", 100, "burnt"),
        make("egg", 200, "broken"),
        return_exceptions=True,
    )
    errors = [
        e for e in ends if isinstance(e, BaseException)
    ]
    if errors:
        raise BaseExceptionGroup("breakfast", errors)


async def main() -> None:
    # 1. The toast and the egg fail
    try:
        await make_all()
    except* RuntimeError as group:
        # 2. Read every error
        for error in group.exceptions:
            print(f"main caught {error}")


asyncio.run(main())
