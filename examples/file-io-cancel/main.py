import asyncio
import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

PEN = """
sleep 0.4; echo pen writes milk; echo milk > "$0"
sleep 0.2; echo pen writes eggs; echo eggs > "$0"
"""


async def main() -> None:
    with TemporaryDirectory() as folder:
        pipe = Path(folder, "pipe")
        os.mkfifo(pipe)
        # Also for writing, so that opening does not wait.
        file = open(os.open(pipe, os.O_RDWR), "rb")
        read = file.readline
        pen = subprocess.Popen(["sh", "-c", PEN, pipe])

        # 1. Read a line, for 200 ms at most
        print("main waits")
        try:
            async with asyncio.timeout(0.2):
                line = await asyncio.to_thread(read)
            print(f"main got {line.decode().strip()}")
        except TimeoutError:
            print("main gives up")

        # 2. Read again
        line = await asyncio.to_thread(read)
        print(f"main got {line.decode().strip()}")
        pen.wait()
        file.close()


asyncio.run(main())
