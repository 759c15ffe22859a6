import asyncio


class Busy(Exception): ...


answers = iter([Busy(0.2), None, OSError("shop closed")])


async def order(name: str) -> str:
    print(f"{name} starts")
    await asyncio.sleep(0.1)
    error = next(answers)
    print(f"{name} {'fails' if error else 'ready'}")
    if error:
        raise error
    return name.upper()


async def order_patiently(name: str) -> str:
    for _ in range(4):
        try:
            return await order(name)
        except Busy as busy:
            await asyncio.sleep(busy.args[0])
    return await order(name)


async def main() -> None:
    # 1. The shop is busy for 200 ms
    print("main got", await order_patiently("tea"))

    # 2. The shop is closed
    try:
        await order_patiently("egg")
    except OSError as error:
        print(f"main caught {error}")


asyncio.run(main())
