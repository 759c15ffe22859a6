import asyncio
import signal
import subprocess
import sys


async def make_soup() -> None:
    print("soup starts")
    try:
        await asyncio.sleep(0.9)
    except asyncio.CancelledError:
        print("soup cancelled")
        raise


async def press() -> None:
    await asyncio.sleep(0.2)
    print("user presses Ctrl+C")
    signal.raise_signal(signal.SIGINT)


async def serve() -> None:
    # 1. The first Ctrl+C is handled
    soup = asyncio.create_task(make_soup())
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, stop.set)
    await asyncio.gather(press(), stop.wait())
    # 2. A second comes, after the handler
    print("main waits for soup")
    loop.remove_signal_handler(signal.SIGINT)
    await asyncio.gather(press(), soup)


if len(sys.argv) > 1:
    sys.exit(asyncio.run(serve()))
args = [sys.executable, "-u", __file__, "child"]
child = subprocess.run(args, stderr=subprocess.DEVNULL)
# 3. The exit code
print(f"shell sees {128 - child.returncode}")
