import asyncio

Future = asyncio.Future[str]


async def drink(name: str, future: Future) -> None:
    print(f"{name} starts")
    print(f"{name} got {await future}")


def settle(future: Future, cup: str) -> None:
    print(f"main settles it with {cup}")
    try:
        future.set_result(cup)
    except asyncio.InvalidStateError:
        print("main is too late")


async def main() -> None:
    # 1. Ann waits for it
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    ann = asyncio.create_task(drink("ann", future))
    await asyncio.sleep(0.2)

    # 2. The first value settles it
    settle(future, "TEA")
    await ann

    # 3. A second value comes too late
    settle(future, "COCOA")

    # 4. Bob waits after it is settled
    await drink("bob", future)


asyncio.run(main())
