import asyncio

async def kitchen():
    try:
        yield "tea"
        yield "toast"
    finally:
        print("kitchen closes")

async def main():
    async for item in kitchen():
        print(f"main got {item}")
        break
    print("main left the loop, the kitchen is open")
    await asyncio.sleep(0.1)
    print("main ends")

asyncio.run(main())
