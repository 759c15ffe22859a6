import asyncio
from threading import Thread


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    print(f"{name} ready")
    return name.upper()


loop = asyncio.new_event_loop()
Thread(target=loop.run_forever, daemon=True).start()


def order(name: str) -> str:
    return asyncio.run_coroutine_threadsafe(
        make(name), loop
    ).result()


# 1. Plain code waits for async code
print(f"main got {order('tea')}")

# 2. Plain code calls again
print(f"main got {order('toast')}")
