import asyncio


class Kettle:
    def __init__(self) -> None:
        self.heat = 20
        self.changed = asyncio.Condition()


async def cook(
    name: str, wanted: int, kettle: Kettle
) -> None:
    print(f"{name} starts")
    async with kettle.changed:
        await kettle.changed.wait_for(
            lambda: kettle.heat >= wanted
        )
    print(f"{name} continues at {kettle.heat}")


async def warm(kettle: Kettle, heat: int) -> None:
    async with kettle.changed:
        print(f"kettle at {heat}")
        kettle.heat = heat
        kettle.changed.notify_all()


async def main() -> None:
    # 1. Two wait for the water
    kettle = Kettle()
    tea = asyncio.create_task(cook("tea", 80, kettle))
    await asyncio.sleep(0.1)
    pasta = asyncio.create_task(cook("pasta", 100, kettle))
    await asyncio.sleep(0.1)

    # 2. Hot enough for the tea
    await warm(kettle, 80)
    await asyncio.sleep(0.1)

    # 3. Hot enough for the pasta
    await warm(kettle, 100)
    await asyncio.gather(tea, pasta)


asyncio.run(main())
