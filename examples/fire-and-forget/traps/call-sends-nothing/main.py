import asyncio

sent: list[str] = []

async def send(name: str) -> None:
    await asyncio.sleep(0.1)
    sent.append(name)

async def main() -> None:
    send("letter")
    await asyncio.sleep(0.3)
    print(f"main ends, {len(sent)} letters sent")

asyncio.run(main())
