import asyncio
from asyncio.subprocess import PIPE


async def main() -> None:
    head = await asyncio.create_subprocess_exec(
        "head", "-c", "1000000", "/dev/zero", stdout=PIPE
    )
    try:
        await asyncio.wait_for(head.wait(), 1)
    except TimeoutError:
        print("head still runs")
        output, _ = await head.communicate()
        print(f"head wrote {len(output)} bytes")


asyncio.run(main())
