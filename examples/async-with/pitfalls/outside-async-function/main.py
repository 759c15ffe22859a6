import asyncio


def bake() -> None:
    async with asyncio.timeout(1):
        print("cake ready")


bake()
