import asyncio


class Client:
    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()

    def close(self) -> None:
        self.loop.call_soon(print, "client closed")


async def main() -> Client:
    return Client()


client = asyncio.run(main())
client.close()
