import asyncio

async def make(name: str) -> str:
    print(name, "starts")
    await asyncio.sleep(0.1)
    if name == "toast":
        raise ValueError("toast burnt")
    print(name, "ready")
    return name.upper()

async def main() -> None:
    # 1. Stop at the first failure
    try:
        for name in ("tea", "toast", "jam"):
            await make(name)
    except ValueError as error:
        print("main caught", error)

    # 2. Note the failure and continue
    served = []
    for name in ("tea", "toast", "jam"):
        try:
            served.append(await make(name))
        except ValueError as error:
            print("main caught", error)
    print("main got", ", ".join(served))

    # 3. Stop at the first success
    for name in ("toast", "tea", "jam"):
        try:
            print("main got", await make(name))
            break
        except ValueError as error:
            print("main caught", error)

asyncio.run(main())
