async def kitchen():
    yield "tea"

def main():
    print([item async for item in kitchen()])

main()
