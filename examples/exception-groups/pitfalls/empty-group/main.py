import asyncio


async def main() -> None:
    ends = await asyncio.gather(
        asyncio.sleep(0.1, "TEA"), return_exceptions=True
    )
    errors = [e for e in ends if isinstance(e, Exception)]
    raise ExceptionGroup("breakfast", errors)


asyncio.run(main())
