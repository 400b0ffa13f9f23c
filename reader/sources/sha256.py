"""A SHA-256: by a module of Python's own, for ``hashlib`` loads the library OpenSSL, 1 MiB."""

from __future__ import annotations

from importlib import import_module

_OWN = ("_sha2", "_sha256")
"""Python's own modules, of 3.12 and later and of 3.11; a Python may be built without."""


def sha256(data: bytes) -> str:
    """The sum in hexadecimal digits."""
    for name in (*_OWN, "hashlib"):
        try:
            summed: str = import_module(name).sha256(data).hexdigest()
        except ImportError:
            continue
        return summed
    raise AssertionError("hashlib is part of Python")
