# /// script
# dependencies = ["httpx"]
# ///
import asyncio
from httpx import AsyncClient, Limits


async def serve(reader, writer):
    await reader.readline()
    writer.write(b"HTTP/1.0 200 OK\r\n\r\ntea")


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1")
    url = "http://%s:%d" % server.sockets[0].getsockname()
    one = Limits(max_connections=1)
    async with AsyncClient(limits=one, timeout=0.5) as client:
        async with client.stream("GET", url):
            await client.get(url)


asyncio.run(main())
