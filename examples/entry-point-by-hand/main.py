import asyncio


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    print(f"{name} ready")
    return name.upper()


# 1. Plain code comes first
print("program starts")
with asyncio.Runner() as runner:

    # 2. Run async code, wait for the result
    tea = runner.run(make("tea"))
    print(f"program got {tea}")

    # 3. Run async code again
    toast = runner.run(make("toast"))
    print(f"program got {toast}")
