import asyncio
import gc


def hook(loop, context):
    print("hook got", context["exception"])


async def brew() -> None:
    await asyncio.Event().wait()


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(hook)
    asyncio.create_task(brew())  # nobody keeps it
    await asyncio.sleep(0.1)
    gc.collect()


asyncio.run(main())
