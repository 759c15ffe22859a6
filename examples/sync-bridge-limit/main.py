import asyncio
import threading
import time


async def make(name: str) -> str:
    try:
        print(f"{name} starts")
        await asyncio.sleep(0.4)
        print(f"{name} ready")
        return name.upper()
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise


loop = asyncio.new_event_loop()
start = asyncio.run_coroutine_threadsafe
threading.Thread(
    target=loop.run_forever, daemon=True
).start()

# 1. Wait 200 ms at most
tea = start(make("tea"), loop)
try:
    tea.result(timeout=0.2)
except TimeoutError:
    print("main stops waiting")

# 2. What happens to the tea
time.sleep(0.3)

# 3. Stop waiting, and cancel
toast = start(make("toast"), loop)
try:
    toast.result(timeout=0.2)
except TimeoutError:
    print("main stops waiting")
    toast.cancel()
time.sleep(0.1)
