import asyncio
import sys
from asyncio.subprocess import PIPE


async def make_tea() -> None:
    print("tea starts", flush=True)
    await asyncio.sleep(0.1)
    print("tea burnt", flush=True)
    raise RuntimeError("tea burnt")


async def serve() -> None:
    asyncio.create_task(make_tea())
    await asyncio.sleep(0.2)
    print("main continues")


async def run_child() -> None:
    # 1. A task fails, and nobody looks
    child = await asyncio.create_subprocess_exec(
        sys.executable, __file__, "serve", stderr=PIPE
    )
    _, log = await child.communicate()

    # 2. What the shell sees
    found = b"tea burnt" in log
    text = "tea burnt" if found else "nothing"
    print(f"shell reads {text}")
    print(f"shell sees exit code {child.returncode}")


asyncio.run(serve() if sys.argv[1:] else run_child())
