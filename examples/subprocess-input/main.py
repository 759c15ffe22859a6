import asyncio
from asyncio.subprocess import PIPE


async def main() -> None:
    # 1. Write a line, read the answer
    print("cat starts")
    cat = await asyncio.create_subprocess_exec(
        "cat", stdin=PIPE, stdout=PIPE
    )
    assert cat.stdin and cat.stdout
    for name in "tea", "toast":
        cat.stdin.write(f"{name}\n".encode())
        await cat.stdin.drain()
        answer = await cat.stdout.readline()
        print(f"cat says {answer.decode().rstrip()}")
        await asyncio.sleep(0.1)

    # 2. Close the input, and cat ends
    cat.stdin.close()
    print(f"cat ended with {await cat.wait()}")

    # 3. Start a program that does not exist
    try:
        await asyncio.create_subprocess_exec("toaster")
    except FileNotFoundError:
        print("main found no toaster")


asyncio.run(main())
