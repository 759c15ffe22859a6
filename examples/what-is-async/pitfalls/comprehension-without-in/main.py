# Python 3.13 or later
async def kitchen():
    yield "tea"
    yield "toast"


async def main():
    print([item async for item kitchen()])
