import asyncio
import time

async def ring() -> None:
    await asyncio.sleep(0.1)
    print("the bell rings, due after 100 ms")

async def save(dish: str, seconds: float) -> None:
    time.sleep(seconds)  # as a driver of a database
    print(f"{dish} saved")

async def main() -> None:
    await asyncio.gather(
        ring(), save("tea", 0.3), save("toast", 0.5)
    )

asyncio.run(main())
