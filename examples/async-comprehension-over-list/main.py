import asyncio

async def make(item: str) -> str:
    print(item, "starts")
    await asyncio.sleep(0.3 if item == "tea" else 0.2)
    print(item, "ready")
    return item.upper()

async def main() -> None:
    menu = ["tea", "toast"]

    # 1. One after the other
    made = [await make(item) for item in menu]
    print("main got", ", ".join(made))

    # 2. Map without waiting
    coroutines = [make(item) for item in menu]
    await asyncio.sleep(0.1)
    print("main has a list")

    # 3. Wait for all of it
    made = await asyncio.gather(*coroutines)
    print("main got", ", ".join(made))

asyncio.run(main())
