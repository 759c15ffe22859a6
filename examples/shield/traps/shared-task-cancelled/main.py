import asyncio

async def load():
    await asyncio.sleep(0.3)
    return "TEA, TOAST"

async def read(name, menu, limit):
    try:
        text = await asyncio.wait_for(menu, limit)
        print(f"{name} reads {text}")
    except Exception as error:
        print(f"{name} caught {error!r}")

async def main():
    menu = asyncio.create_task(load())
    ann = asyncio.create_task(read("ann", menu, 0.1))
    bob = asyncio.create_task(read("bob", menu, 1))
    await asyncio.wait([ann, bob])
    print("bob cancelled:", bob.cancelled())

asyncio.run(main())
