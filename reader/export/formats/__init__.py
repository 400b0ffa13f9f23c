"""The register of export formats.

A format is a module with ``render(comparison) -> str``, loaded when it is asked for.
"""

from __future__ import annotations

from typing import NamedTuple


class ExportFormat(NamedTuple):
    """A kind of document that a comparison can be written as."""

    name: str
    """As ``--format`` takes it."""
    suffix: str
    """Of a file in this format, with the dot."""
    module: str
    """Name of the module in this folder."""
    help: str
    """What it is, in a few words."""


FORMATS = (
    ExportFormat("md", suffix=".md", module="markdown_summary", help="the diff summary, in Markdown"),
    ExportFormat("json", suffix=".json", module="json_document", help="everything, for other programs"),
    ExportFormat("txt", suffix=".txt", module="linear_text", help="plain text in reading order"),
)
"""In the order in which they are offered."""
