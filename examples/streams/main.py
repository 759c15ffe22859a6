import asyncio
from asyncio import StreamReader, StreamWriter


async def serve(
    reader: StreamReader, writer: StreamWriter
) -> None:
    async for line in reader:
        name = line.decode().rstrip()
        print(f"server got {name}")
        await asyncio.sleep(0.1)
        writer.write(f"{name.upper()}\n".encode())
        await writer.drain()
    print("server saw the end")
    writer.close()


async def main() -> None:
    # 1. Listen on a free port
    server = await asyncio.start_server(
        serve, "127.0.0.1", 0
    )
    host, port = server.sockets[0].getsockname()
    print("server starts")

    # 2. Connect, send lines, read answers
    reader, writer = await asyncio.open_connection(
        host, port
    )
    print("client starts")
    for name in "tea", "toast":
        writer.write(f"{name}\n".encode())
        await writer.drain()
        answer = await reader.readline()
        print(f"client got {answer.decode().rstrip()}")

    # 3. Close the connection from the client
    print("client closes")
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
