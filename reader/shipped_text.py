"""The text of a file that lies beside the modules of a package: how word lists and weights are read.

By the loader of the package, so that it works wherever the package lies; ``importlib.resources`` would load
what reads archives first, some 3 ms and a third of a MiB.
"""

from __future__ import annotations

from importlib import import_module


def shipped_text(package: str, name: str) -> str:
    """The file ``name`` of the package, line ends made ``\\n``."""
    module = import_module(package)
    assert module.__spec__ is not None
    data: bytes = module.__spec__.loader.get_data(f"{module.__path__[0]}/{name}")  # type: ignore[union-attr]
    return data.decode("utf-8").replace("\r\n", "\n")
