import asyncio
import os
import subprocess

pipe = f"/tmp/pipe-{os.getpid()}"
os.mkfifo(pipe)
pen = f"sleep 1; echo pen writes; echo > {pipe}"
subprocess.Popen(["sh", "-c", pen])


async def main() -> None:
    try:
        read = asyncio.to_thread(open, pipe)
        await asyncio.wait_for(read, 0.2)
    except TimeoutError:
        print("main gives up")


asyncio.run(main())
os.remove(pipe)
