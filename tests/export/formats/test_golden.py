"""The bytes of each format are a contract. RENEW_GOLDEN=1 writes them anew; read them before keeping."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.export.formats import FORMATS, ExportFormat
from reader.export.write import render
from tests.export.karst import karst

GOLDEN = Path(__file__).parent / "golden"

every_format = pytest.mark.parametrize("one", FORMATS, ids=lambda one: one.name)


@every_format
def test_the_document_is_the_kept_one(one: ExportFormat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.comparison.json_form.__version__", "0.0.0")
    document = render(karst(), format_name=one.name)
    kept = GOLDEN / f"karst{one.suffix}"
    if os.environ.get("RENEW_GOLDEN"):
        kept.write_text(document, encoding="utf-8", newline="\n")
    assert document == kept.read_text(encoding="utf-8")


@every_format
def test_the_same_comparison_gives_the_same_document_twice(one: ExportFormat) -> None:
    assert render(karst(), format_name=one.name) == render(karst(), format_name=one.name)
