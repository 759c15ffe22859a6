import asyncio


async def weigh() -> float:
    loop = asyncio.get_running_loop()
    weight = loop.create_future()

    def done(answer: str) -> None:
        weight.set_result(float(answer))

    loop.call_later(0.1, done, "500 g")
    return await asyncio.wait_for(weight, 0.3)


asyncio.run(weigh())
