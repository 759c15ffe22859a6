import asyncio
import traceback


async def heat() -> None:
    print("egg starts")
    await asyncio.sleep(0.2)
    raise ValueError("egg burnt")


async def cook() -> None:
    await heat()


async def serve() -> None:
    await cook()


async def main() -> None:
    # 1. Fail several calls deep
    trace = ""
    try:
        await serve()
    except ValueError as error:
        print(f"main caught {error}")
        frames = traceback.extract_tb(error.__traceback__)
        trace = " ".join(f.name for f in frames)

    # 2. Look for the callers in the trace
    await asyncio.sleep(0.1)
    names = ["heat", "cook", "serve"]
    found = [name for name in names if name in trace]
    for name in found:
        print(f"trace names {name}")
    print(f"main found {len(found)} of 3")


asyncio.run(main())
