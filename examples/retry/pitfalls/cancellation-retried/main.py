import asyncio


async def make_tea() -> str:
    for _ in range(3):
        try:
            print("tea starts")
            await asyncio.sleep(0.3)
            return "TEA"
        except:
            print("tea spilt")


async def main() -> None:
    tea = asyncio.create_task(make_tea())
    await asyncio.sleep(0.1)
    print("main cancels")
    tea.cancel()
    print("main got", await tea)


asyncio.run(main())
