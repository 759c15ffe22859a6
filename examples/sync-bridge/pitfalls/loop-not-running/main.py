import asyncio


async def make() -> str:
    return "TEA"


loop = asyncio.new_event_loop()
tea = asyncio.run_coroutine_threadsafe(make(), loop)
try:
    print("main got", tea.result(timeout=0.5))
except TimeoutError:
    print("nothing after 500 ms")
