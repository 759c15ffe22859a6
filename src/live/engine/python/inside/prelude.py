"""Gives asyncio's own event loop what it needs of a system and a page has not; runs once, before the image is made.

A loop keeps two connected sockets, by which a signal wakes it. Here it keeps a pipe.
"""

import asyncio  # noqa: F401 - loaded for the programs
import gc
import os
from asyncio.selector_events import BaseSelectorEventLoop


class PipeEnd:
    """As much of a socket as the loop asks of its own two."""

    def __init__(self, descriptor: int) -> None:
        os.set_blocking(descriptor, False)
        self._descriptor = descriptor

    def fileno(self) -> int:
        return self._descriptor

    def recv(self, size: int) -> bytes:
        return os.read(self._descriptor, size)

    def send(self, data: bytes) -> int:
        return os.write(self._descriptor, data)

    def close(self) -> None:
        os.close(self._descriptor)


def make_self_pipe(loop: BaseSelectorEventLoop) -> None:
    loop._ssock, loop._csock = map(PipeEnd, os.pipe())
    loop._internal_fds += 1
    loop._add_reader(loop._ssock.fileno(), loop._read_from_self)


BaseSelectorEventLoop._make_self_pipe = make_self_pipe

gc.collect()
