import asyncio


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    print(f"{name} ready")
    return name.upper()


async def main() -> None:
    # 1. The program runs async code
    print("main starts")
    await asyncio.sleep(0.1)

    # 2. Now the program can await
    print(f"main got {await make('tea')}")

    # 3. main ends, and so does the program
    await asyncio.sleep(0.1)
    print("main ends")


asyncio.run(main())
