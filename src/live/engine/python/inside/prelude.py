"""What CPython's own event loop lacks in a page: it is given here, once, before the image is made."""

import asyncio
import gc
from asyncio import selector_events

loop = selector_events.BaseSelectorEventLoop
# Threads and signals would wake it by a socket, and there are none of the three.
loop._make_self_pipe = lambda self: None
loop._close_self_pipe = lambda self: None
loop._write_to_self = lambda self: None

gc.collect()
