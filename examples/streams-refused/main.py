import asyncio
import errno
from asyncio import StreamReader, StreamWriter


async def serve(
    reader: StreamReader, writer: StreamWriter
) -> None:
    writer.close()


async def main() -> None:
    # 1. Listen on a port that is taken
    server = await asyncio.start_server(
        serve, "127.0.0.1", 0
    )
    host, port = server.sockets[0].getsockname()
    print("server starts")
    try:
        await asyncio.start_server(serve, host, port)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        print("main found the port taken")

    # 2. Connect where nobody listens
    server.close()
    print("server closes")
    try:
        await asyncio.open_connection(host, port)
    except ConnectionRefusedError:
        print("main found nobody")


asyncio.run(main())
