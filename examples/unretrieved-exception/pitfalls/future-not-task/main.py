import asyncio


def read_menu() -> str:
    raise OSError("menu lost")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.run_in_executor(None, read_menu)  # no await
    await asyncio.sleep(0.2)
    print("main ends")


asyncio.run(main())
