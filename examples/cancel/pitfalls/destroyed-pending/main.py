import asyncio


async def make_tea() -> None:
    await asyncio.sleep(5)
    print("tea ready")


loop = asyncio.new_event_loop()
tea = loop.create_task(make_tea())
loop.run_until_complete(asyncio.sleep(0.1))
tea.cancel()
loop.close()
