import asyncio

async def price(item):
    await asyncio.sleep(0.1)
    return len(item)

async def main():
    print(sum(await price(item) for item in ("tea", "toast")))

asyncio.run(main())
