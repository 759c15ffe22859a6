import asyncio
import os
import signal
import subprocess
import time


async def main() -> None:
    # 1. A handler is set
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(
        signal.SIGTERM, print, "main sees SIGTERM"
    )
    kill = f"sleep 0.2; kill {os.getpid()}"
    sender = subprocess.Popen(["sh", "-c", kill])

    # 2. SIGTERM comes while the mill blocks
    print("mill starts")
    time.sleep(0.5)
    print("mill ready")
    await asyncio.sleep(0.2)
    sender.wait()


asyncio.run(main())
