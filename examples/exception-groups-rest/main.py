import asyncio


class Burnt(Exception): ...


async def make(seconds: float, error: Exception) -> None:
    await asyncio.sleep(seconds)
    print(error)
    raise error


async def serve() -> None:
    ends = await asyncio.gather(
        make(0.2, Burnt("toast burnt")),
        make(0.3, RuntimeError("egg broken")),
        return_exceptions=True,
    )
    bad = [e for e in ends if isinstance(e, BaseException)]
    try:
        if bad:
            raise BaseExceptionGroup("breakfast", bad)
    except* Burnt as burnt:
        for error in burnt.exceptions:
            print(f"serve handles {error}")


async def main() -> None:
    # 1. Handle only what is burnt
    try:
        await serve()
    except* RuntimeError as rest:
        # 2. The rest reaches main
        for error in rest.exceptions:
            print(f"main caught {error}")


asyncio.run(main())
