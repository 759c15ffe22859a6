import asyncio


async def fry(dishes):
    await asyncio.sleep(0.1)
    await dishes.put("toast 1")
    raise ValueError("toast burnt")


async def main():
    dishes = asyncio.Queue()
    work = asyncio.create_task(fry(dishes))
    print("main got", await dishes.get())
    try:
        async with asyncio.timeout(1):
            print("main got", await dishes.get())
    except TimeoutError:
        print("main waited a second for nothing")


asyncio.run(main())
