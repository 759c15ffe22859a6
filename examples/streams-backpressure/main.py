# Python 3.12 or later
import asyncio
from asyncio import StreamReader, StreamWriter


async def serve(
    reader: StreamReader, writer: StreamWriter
) -> None:
    await asyncio.sleep(0.3)
    print("server reads")
    load = await reader.read()
    print(f"server got {len(load)} bytes")
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(
        serve, "127.0.0.1", 0
    )
    host, port = server.sockets[0].getsockname()
    _, writer = await asyncio.open_connection(host, port)

    # 1. Write while nobody reads yet
    print("client starts")
    writer.write(bytes(50_000_000))  # does not wait

    # 2. Wait until the bytes are taken
    await writer.drain()
    print("client ready")

    # 3. Close, and count the bytes
    writer.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())
