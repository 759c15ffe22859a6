import asyncio

async def count(name: str) -> int:
    print(f"{name} starts")
    total = sum(n * n for n in range(3_000_000))
    print(f"{name} ready")
    return total

async def main() -> None:
    few = asyncio.create_task(count("few"))
    many = asyncio.create_task(count("many"))
    await asyncio.sleep(0.1)
    print("main is free")
    await asyncio.wait([few, many])

asyncio.run(main())
