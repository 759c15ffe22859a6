# /// script
# dependencies = ["httpx"]
# ///
import asyncio

from httpx import AsyncClient, TimeoutException


async def serve(reader, writer) -> None:
    await reader.readline()
    for part in "HTTP/1.0 200 OK\r\n\r\n", "a", "b", "c":
        writer.write(part.encode())
        await asyncio.sleep(0.35)
    writer.close()


async def ask(name: str, call) -> None:
    try:
        await call
        print(f"{name} ready")
    except (TimeoutException, TimeoutError):
        print(f"{name} gives up")


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1")
    url = "http://%s:%d" % server.sockets[0].getsockname()
    async with AsyncClient(timeout=1) as client:
        # 1. Set the usual limit of 1 second
        print("tea starts")
        tea = client.get(url)
        # 2. Set the other kind of limit
        print("egg starts")
        egg = asyncio.wait_for(client.get(url), 1)
        # 3. Wait for both
        calls = ask("tea", tea), ask("egg", egg)
        await asyncio.gather(*calls)


asyncio.run(main())
