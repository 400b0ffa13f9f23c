"""Compiles the modules of an editable installation, as pip does for any other."""

from __future__ import annotations

import compileall
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileEditable(BuildHookInterface[Any]):
    """Writes the bytecode beside the sources: where Python may not, every start would compile them anew."""

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Called once the wheel is built; ``version`` tells of which kind it is."""
        if version == "editable":
            compileall.compile_dir(str(Path(self.root, "reader")), quiet=1)
