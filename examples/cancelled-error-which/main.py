import asyncio


async def make(seconds: float, error: str) -> None:
    await asyncio.sleep(seconds)
    raise RuntimeError(error)


async def serve(name: str, seconds: float) -> None:
    print(f"{name} starts")
    try:
        async with asyncio.timeout(0.3):
            await make(seconds, f"{name} broken")
    except TimeoutError:
        print(f"{name} gives up")
    except Exception as error:
        print(error)
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise


async def main() -> None:
    # 1. Main cancels the tea
    tea = asyncio.create_task(serve("tea", 5))
    await asyncio.sleep(0.1)
    print("main cancels tea")
    tea.cancel()
    await asyncio.wait([tea])

    # 2. The toast reaches its limit
    await serve("toast", 5)

    # 3. The egg fails
    await serve("egg", 0.1)


asyncio.run(main())
