async def kitchen():
    yield "tea"
    yield "toast"

async def breakfast():
    yield from kitchen()
    yield "jam"
