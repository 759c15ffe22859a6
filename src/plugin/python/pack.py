"""Writes the standard library anew, as a zip file to standard output: run by the interpreter that will read it.

What every start loads is there as byte code too, whose making takes longer than all else of a start. Nothing is
compressed, since the whole will be.
"""

import sys


def is_read_at_start(module: object) -> bool:
    spec = getattr(module, "__spec__", None)
    return spec is not None and spec.has_location and spec.origin != "frozen"


loaded = {module.__spec__.origin for module in sys.modules.values() if is_read_at_start(module)}

# After what is loaded has been noted.
import io  # noqa: E402
import zipfile  # noqa: E402
from importlib._bootstrap_external import _code_to_hash_pyc  # noqa: E402

# No program in a page has a use for what needs processes, sockets or a terminal, or is a tool for developers.
LEFT_OUT = (
    "_pydatetime.py",
    "_pyio.py",
    "_pyodide/",
    "_pyrepl/",
    "ctypes/",
    "doctest.py",
    "encodings/cp",
    "encodings/iso",
    "encodings/koi8",
    "encodings/mac",
    "ftplib.py",
    "imaplib.py",
    "mailbox.py",
    "multiprocessing/",
    "pdb.py",
    "pickletools.py",
    "poplib.py",
    "pydoc.py",
    "pyodide/",
    "smtplib.py",
    "socketserver.py",
    "wsgiref/",
    "xmlrpc/",
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
