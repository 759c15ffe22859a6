import asyncio


def pour(name: str) -> None:
    print(f"{name} starts")
    print(f"{name} ready")


async def make(name: str) -> str:
    print(f"{name} starts")
    for count in (1, 2):
        await asyncio.sleep(0.3)
        print(f"{name} resumes {count}")
    return name.upper()


async def main() -> None:
    # 1. A subroutine runs to its end
    pour("water")

    # 2. A coroutine stops half-way
    tea = asyncio.create_task(make("tea"))
    await asyncio.sleep(0.15)

    # 3. Another coroutine runs in the meantime
    toast = asyncio.create_task(make("toast"))
    await asyncio.sleep(0.05)

    # 4. Each coroutine resumes where it stopped
    print(f"main got {await tea}, {await toast}")


asyncio.run(main())
