from __future__ import annotations

import json

from reader.comparison.json_form import json_form
from reader.export.formats.json_document import render
from tests.export.karst import karst


def test_what_is_written_reads_back_as_the_json_form() -> None:
    assert json.loads(render(karst())) == json_form(karst())


def test_each_item_stands_on_a_line_of_its_own() -> None:
    lines = render(karst()).splitlines()
    assert sum(line.startswith('  {"id": "F') for line in lines) == 6
