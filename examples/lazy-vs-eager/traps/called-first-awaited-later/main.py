import asyncio

async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    print(f"{name} ready")
    return name.upper()

async def main() -> None:
    tea = make("tea")
    toast = make("toast")
    print(f"main got {await tea}, {await toast}")

asyncio.run(main())
