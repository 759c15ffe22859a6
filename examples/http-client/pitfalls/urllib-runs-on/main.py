import asyncio
from urllib.request import urlopen


async def serve(reader, writer):
    await asyncio.sleep(0.4)
    print("server answers")
    writer.write(b"HTTP/1.0 200 OK\r\n\r\ntea")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1")
    url = "http://%s:%d" % server.sockets[0].getsockname()
    try:
        async with asyncio.timeout(0.2):
            await asyncio.to_thread(urlopen, url)
    except TimeoutError:
        print("main gives up")
    await asyncio.sleep(0.4)


asyncio.run(main())
