"""Writes the standard library anew, as a zip file to standard output: run by the interpreter that will read it.

What every start loads, and what many programs do, is there as byte code too: its making takes longer than all else of
a start. Nothing is compressed, since the whole will be.
"""

import sys

# What is long, and what programs import most often, or a warning does.
import tracemalloc  # noqa: F401
import typing  # noqa: F401
import unittest  # noqa: F401


def is_read(module: object) -> bool:
    spec = getattr(module, "__spec__", None)
    return spec is not None and spec.has_location and spec.origin != "frozen"


loaded = {module.__spec__.origin for module in sys.modules.values() if is_read(module)}

# Needed here alone: after what is loaded has been noted.
import io  # noqa: E402
import zipfile  # noqa: E402
from importlib._bootstrap_external import _code_to_hash_pyc  # noqa: E402

# No program in a page has a use for what needs processes, sockets or a terminal, or is a tool for developers.
LEFT_OUT = (
    "_pydatetime.py",
    "_pyio.py",
    "_pyodide/",
    "_pyrepl/",
    "cProfile.py",
    "compileall.py",
    "ctypes/",
    "doctest.py",
    "encodings/cp",
    "encodings/iso",
    "encodings/koi8",
    "encodings/mac",
    "ftplib.py",
    "http/cookiejar.py",
    "http/server.py",
    "imaplib.py",
    "mailbox.py",
    "modulefinder.py",
    "multiprocessing/",
    "pdb.py",
    "pickletools.py",
    "poplib.py",
    "profile.py",
    "pstats.py",
    "pyclbr.py",
    "pydoc.py",
    "pyodide/",
    "smtplib.py",
    "socketserver.py",
    "tabnanny.py",
    "trace.py",
    "wsgiref/",
    "xml/dom/",
    "xml/sax/",
    "xmlrpc/",
    "zipapp.py",
)

library = sys.path[-1]
packed = io.BytesIO()

with zipfile.ZipFile(library) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as new:
    for name in old.namelist():
        if name.startswith(LEFT_OUT):
            continue
        source = old.read(name)
        new.writestr(zipfile.ZipInfo(name), source)
        path = f"{library}/{name}"
        if path in loaded:
            code = compile(source, path, "exec", dont_inherit=True)
            # Says that the source need not be compared: it does not change.
            new.writestr(zipfile.ZipInfo(f"{name}c"), bytes(_code_to_hash_pyc(code, bytes(8), False)))

sys.stdout.buffer.write(packed.getvalue())
