import asyncio


async def make(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.2)
    print(f"{name} ready")
    return name.upper()


async def breakfast() -> str:
    toast = await make("toast")
    return f"{toast} WITH JAM"


async def fry() -> str:
    await asyncio.sleep(0.2)
    raise ValueError("egg burnt")


async def main() -> None:
    # 1. Await the call
    print(f"main got {await make('tea')}")

    # 2. One async function awaits another
    print(f"main got {await breakfast()}")

    # 3. The call raises no error
    egg = fry()
    print("main continues")

    # 4. The await raises the error
    try:
        print(f"main got {await egg}")
    except ValueError as error:
        print(f"main caught {error}")


asyncio.run(main())
