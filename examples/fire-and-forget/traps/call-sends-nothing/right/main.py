import asyncio

sent: list[str] = []

async def send(name: str) -> None:
    await asyncio.sleep(0.1)
    sent.append(name)

async def main() -> None:
    sending = asyncio.create_task(send("letter"))
    await asyncio.sleep(0.3)
    await sending
    print("main ends, letters sent:", len(sent))

asyncio.run(main())
