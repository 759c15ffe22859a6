import asyncio
from asyncio import StreamReader
from asyncio.subprocess import PIPE

SCRIPT = """
echo water; sleep 0.2
echo hot >&2; sleep 0.2
echo tea
"""


async def read(name: str, pipe: StreamReader) -> None:
    async for line in pipe:
        print(f"{name} says {line.decode().rstrip()}")


async def main() -> None:
    # 1. Start a program with two pipes
    print("kettle starts")
    kettle = await asyncio.create_subprocess_exec(
        "sh", "-c", SCRIPT, stdout=PIPE, stderr=PIPE
    )
    assert kettle.stdout and kettle.stderr

    # 2. Read both at the same time
    await asyncio.gather(
        read("out", kettle.stdout),
        read("err", kettle.stderr),
    )

    # 3. Both have ended
    print(f"kettle ended with {await kettle.wait()}")


asyncio.run(main())
