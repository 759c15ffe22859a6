import asyncio

async def make(name: str) -> str:
    print(name, "starts")
    await asyncio.sleep(0.1)
    print(name, "ready")
    return name.upper()

async def buy(name: str, cash: int) -> int:
    print(name, "starts")
    await asyncio.sleep(0.1)
    left = cash - len(name)
    print(f"{name} bought, {left} left")
    return left

async def main() -> None:
    menu = ["tea", "toast"]

    # 1. One after the other
    for name in menu:
        print("main serves", await make(name))

    # 2. Each turn needs the previous result
    cash = 10
    for name in menu:
        cash = await buy(name, cash)
    print(f"main keeps {cash}")

asyncio.run(main())
