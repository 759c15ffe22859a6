# /// script
# dependencies = ["httpx"]
# ///
import asyncio

from httpx import AsyncClient, HTTPStatusError


async def serve(reader, writer) -> None:
    await reader.readline()
    await asyncio.sleep(0.2)
    writer.write(b"HTTP/1.0 404 Not Found\r\n\r\n")
    writer.write(b'{"error": "no jam left"}')
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1")
    url = "http://%s:%d" % server.sockets[0].getsockname()
    async with AsyncClient() as client:
        # 1. Read the JSON, not the status
        print("jam starts")
        try:
            body = (await client.get(url)).json()
            print(f"jam ready, {body['name']}")
        except KeyError:
            print("jam fails, KeyError")
        # 2. Turn the status into an error
        answer = await client.get(url)
        try:
            answer.raise_for_status()
        except HTTPStatusError as error:
            status = error.response.status_code
            print(f"main caught {status}")


asyncio.run(main())
