import asyncio
import gc
import weakref


async def make_tea() -> None:
    print("tea starts")
    kettle = asyncio.Event()  # nobody else has it
    try:
        await kettle.wait()
    finally:
        print("tea gone")


def start() -> weakref.ref[asyncio.Task[None]]:
    return weakref.ref(asyncio.create_task(make_tea()))


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(
        lambda _, e: print(f"hook got {e['message']}")
    )

    # 1. Nobody can wake the tea
    tea = start()
    await asyncio.sleep(0.2)

    # 2. Collect garbage, and look
    gc.collect()
    state = "alive" if tea() else "freed"
    print(f"main finds tea {state}")
    await asyncio.sleep(0.2)

    # 3. End the program
    print("main ends")


asyncio.run(main())
