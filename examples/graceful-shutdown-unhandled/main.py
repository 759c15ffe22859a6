import asyncio
import signal
import sys
from asyncio.subprocess import DEVNULL


async def make_tea(number: int) -> None:
    print("tea starts", flush=True)
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, signal.raise_signal, number)
    try:
        await asyncio.sleep(5)
    finally:
        print("tea is clean")


async def run(number: int) -> int:
    child = await asyncio.create_subprocess_exec(
        sys.executable, __file__, str(int(number)),
        stderr=DEVNULL,
    )
    return 128 - await child.wait()


async def main() -> None:
    # 1. Ctrl+C (SIGINT), and no handler
    print(f"shell sees {await run(signal.SIGINT)}")

    # 2. SIGTERM, and no handler
    print(f"shell sees {await run(signal.SIGTERM)}")


if len(sys.argv) == 1:
    asyncio.run(main())
else:
    asyncio.run(make_tea(int(sys.argv[1])))
