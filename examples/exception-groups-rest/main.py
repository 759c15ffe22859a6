import asyncio


class Burnt(Exception): ...


class Broken(Exception): ...


async def make(seconds: float, error: Exception) -> None:
    await asyncio.sleep(seconds)
    print(error)
    raise error


async def serve() -> None:
    errors = await asyncio.gather(
        make(0.2, Burnt("toast burnt")),
        make(0.3, Broken("egg broken")),
        return_exceptions=True,
    )
    try:
        raise BaseExceptionGroup("breakfast", errors)
    except* Burnt as burnt:
        for error in burnt.exceptions:
            print(f"serve handles {error}")


async def main() -> None:
    # 1. Handle only what is burnt
    try:
        await serve()
    except* Broken as rest:
        # 2. The rest reaches main
        for error in rest.exceptions:
            print(f"main caught {error}")


asyncio.run(main())
