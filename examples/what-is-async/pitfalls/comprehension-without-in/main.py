async def kitchen():
    yield "tea"
    yield "toast"


async def main():
    print([item async for item kitchen()])
