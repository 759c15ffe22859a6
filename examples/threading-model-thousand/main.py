import asyncio
import threading


async def brew() -> int:
    await asyncio.sleep(0.3)
    return threading.get_ident()


async def main() -> None:
    # 1. A thousand tasks wait
    print("main starts")
    tasks = [brew() for _ in range(1000)]
    threads = await asyncio.gather(*tasks)
    print(f"main got {len(threads)} cups")

    # 2. Count their threads
    print(f"main saw {len(set(threads))} thread")


asyncio.run(main())
