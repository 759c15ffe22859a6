import asyncio
import threading

lock = threading.Lock()


async def use(name: str) -> None:
    print(f"{name} asks for the lock")
    if not lock.acquire(timeout=1):
        raise RuntimeError(f"{name} blocked the loop for 1 s")
    await asyncio.sleep(0.1)
    lock.release()
    print(f"{name} gave it back")


async def main() -> None:
    await asyncio.gather(use("ann"), use("bob"))


asyncio.run(main())
