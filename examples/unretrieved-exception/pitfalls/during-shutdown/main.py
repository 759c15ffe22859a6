import asyncio


async def serve() -> None:
    try:
        await asyncio.sleep(5)
    finally:
        raise RuntimeError("kettle stuck")


async def main() -> None:
    server = asyncio.create_task(serve())
    await asyncio.sleep(0.1)
    print("main ends, serving:", not server.done())


asyncio.run(main())
