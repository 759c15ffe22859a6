import asyncio


class Machine:
    def __init__(self, name: str, mood: str) -> None:
        self.name = name
        self.mood = mood

    async def __aenter__(self) -> None:
        print(f"{self.name} starts")
        await asyncio.sleep(0.1)
        if self.mood == "broken":
            raise OSError(f"{self.name} broken")

    async def __aexit__(self, kind, error, tb) -> bool:
        await asyncio.sleep(0.1)
        print(f"{self.name} off, saw {error}")
        if self.mood == "stuck":
            raise OSError(f"{self.name} stuck")
        return self.mood == "lenient"  # True: swallow


async def main() -> None:
    # 1. The second machine fails to start
    async with (
        Machine("oven", "lenient"),
        Machine("fan", "broken"),
    ):
        print("never printed")
    print("main continues")
    # 2. The body fails, and so does the exit
    try:
        async with Machine("oven", "stuck"):
            raise OSError("cake burnt")
    except OSError as error:
        print(f"main caught {error}")
        print(f"main also got {error.__context__}")


asyncio.run(main())
