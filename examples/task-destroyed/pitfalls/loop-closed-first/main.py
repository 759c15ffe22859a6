import asyncio


async def serve() -> None:
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(0.1)
        print("server closed")  # never printed


loop = asyncio.new_event_loop()
server = loop.create_task(serve())
loop.run_until_complete(asyncio.sleep(0.1))
loop.close()
del server
