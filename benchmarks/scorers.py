"""The scorers that lie beside the data."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType


def scorer(data: Path, name: str) -> ModuleType:
    """The scorer of that name, loaded from where it lies."""
    known = f"benchmarks_scorer_{name}"
    if known not in sys.modules:
        spec = spec_from_file_location(known, data / f"tools/{name}.py")
        if spec is None or spec.loader is None:
            raise FileNotFoundError(data / f"tools/{name}.py")
        sys.modules[known] = module_from_spec(spec)
        spec.loader.exec_module(sys.modules[known])
    return sys.modules[known]
