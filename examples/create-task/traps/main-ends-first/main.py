import asyncio

async def send(name: str) -> None:
    print(f"{name} starts")
    await asyncio.sleep(0.3)
    print(f"{name} sent")

async def main() -> None:
    asyncio.create_task(send("letter"))
    await asyncio.sleep(0.1)
    print("main ends")

asyncio.run(main())
print("the program ends without an error")
