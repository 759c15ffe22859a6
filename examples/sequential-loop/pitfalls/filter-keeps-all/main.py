import asyncio


async def is_crisp(name: str) -> bool:
    await asyncio.sleep(0.1)
    return name == "toast"


async def main() -> None:
    crisp = list(filter(is_crisp, ["tea", "toast", "jam"]))
    print("main got", ", ".join(crisp))


asyncio.run(main())
