# Python 3.13 or later
import asyncio


async def serve(reader, writer):
    await reader.read()  # until the client closes
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    await asyncio.sleep(0.1)
    server.close()
    try:
        async with asyncio.timeout(0.5):
            await server.wait_closed()
    except TimeoutError:
        print("one client is still connected")
    server.close_clients()
    await server.wait_closed()
    print("server closed")


asyncio.run(main())
