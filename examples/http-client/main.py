# /// script
# dependencies = ["httpx"]
# ///
import asyncio

import httpx


async def serve(reader, writer) -> None:
    head = await reader.readline()
    name = head.split()[1].strip(b"/")
    await asyncio.sleep(0.4 if name == b"egg" else 0.2)
    body = b'{"name": "%s"}' % name.upper()
    writer.write(b"HTTP/1.0 200 OK\r\n\r\n" + body)
    writer.close()


async def get(client: httpx.AsyncClient, name: str) -> str:
    print(f"{name} starts")
    answer = await client.get(name)
    body = answer.raise_for_status().json()
    print(f"{name} ready")
    return body["name"]


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1")
    url = "http://%s:%d" % server.sockets[0].getsockname()
    client = httpx.AsyncClient(base_url=url)
    async with client:
        # 1. Send one request
        tea = await get(client, "tea")
        # 2. Send two at the same time
        calls = get(client, "egg"), get(client, "jam")
        egg, jam = await asyncio.gather(*calls)
        # 3. Use the answers
        print(f"main got {tea}, {egg}, {jam}")


asyncio.run(main())
