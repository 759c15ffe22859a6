import asyncio


async def make(name: str, ms: int, burn: bool) -> str:
    print(f"{name} starts")
    await asyncio.sleep(ms / 1000)
    if burn:
        print(f"{name} burnt")
        raise RuntimeError(f"{name} burnt")
    print(f"{name} ready")
    return name.upper()


menu = [("tea", 300), ("toast", 200), ("egg", 100)]


async def main() -> None:
    # 1. Try all three
    calls = [
        make(name, ms, name == "toast") for name, ms in menu
    ]
    outcomes = await asyncio.gather(
        *calls, return_exceptions=True
    )

    # 2. Sort the outcomes
    good: list[str] = []
    bad: list[str] = []
    for (name, _), outcome in zip(menu, outcomes):
        if isinstance(outcome, BaseException):
            bad.append(name)
        else:
            good.append(outcome)
    print("main got", ", ".join(good))
    print("main lacks", ", ".join(bad))

    # 3. Retry the calls that failed
    again = [make(name, 100, False) for name in bad]
    good += await asyncio.gather(*again)
    print("main got", ", ".join(good))


asyncio.run(main())
