# /// script
# dependencies = ["httpx"]
# ///
import asyncio

from httpx import AsyncClient


async def serve(reader, writer) -> None:
    await reader.readuntil(b"\r\n\r\n")
    await asyncio.sleep(0.1)
    print("server sends half")
    writer.write(b'HTTP/1.0 200 OK\r\n\r\n{"name": ')
    await asyncio.sleep(0.5)
    if reader.at_eof():
        print("server lost tea")


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1")
    url = "http://%s:%d" % server.sockets[0].getsockname()
    async with AsyncClient() as client:
        # 1. Ask, and get half of the answer
        print("tea starts")
        tea = asyncio.create_task(client.get(url))
        await asyncio.sleep(0.4)
        # 2. Cancel in the middle of the body
        print("main cancels tea")
        tea.cancel()
        try:
            print(f"main got {(await tea).text}")
        except asyncio.CancelledError:
            print("tea cancelled")
        # 3. See what the server notices
        await asyncio.sleep(0.4)


asyncio.run(main())
