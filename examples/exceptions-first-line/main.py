import asyncio


async def brew(cups: int) -> str:
    if cups < 1:
        raise ValueError(f"{cups} cups")
    await asyncio.sleep(0.2)
    return f"{cups} CUPS"


async def main() -> None:
    # 1. Call it with a bad argument
    tea = brew(0)
    print("main continues")

    # 2. Await the call
    try:
        print(f"main got {await tea}")
    except ValueError as error:
        print(f"main caught {error}")


asyncio.run(main())
