import asyncio
from asyncio.subprocess import PIPE, Process


async def start(script: str) -> Process:
    return await asyncio.create_subprocess_exec(
        "sh", "-c", script, stdout=PIPE
    )


async def main() -> None:
    # 1. Read its lines as they come
    print("kettle starts")
    kettle = await start(
        "echo water; sleep 0.2; echo tea; exit 3"
    )
    assert kettle.stdout
    async for line in kettle.stdout:
        print(f"kettle says {line.decode().rstrip()}")
    print(f"kettle ended with {await kettle.wait()}")

    # 2. Kill it after a limit
    print("oven starts")
    oven = await start("exec sleep 5")
    try:
        await asyncio.wait_for(oven.wait(), 0.2)
    except TimeoutError:
        print("main kills oven")
        oven.kill()
        await oven.wait()
        print("oven gone")


asyncio.run(main())
