import asyncio


async def grind() -> str:
    await asyncio.sleep(0.1)
    return "ground beans"


async def main() -> None:
    coffee = await asyncio.to_thread(grind)
    print(f"main got {coffee}")


asyncio.run(main())
