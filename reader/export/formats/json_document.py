"""The comparison as JSON: the contract of docs/comparison.md.

An item stands on a line of its own, so that two versions can be compared line by line.
"""

from __future__ import annotations

import json
from typing import Any

from reader.comparison.json_form import json_form
from reader.vocabulary import Comparison


def render(comparison: Comparison) -> str:
    """The whole comparison; nothing is cut."""
    keys = [f"{_written(key)}: {_value(value)}" for key, value in json_form(comparison).items()]
    return "{\n" + ",\n".join(keys) + "\n}\n"


def _value(value: Any) -> str:
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(f"  {_written(item)}" for item in value) + "\n]"
    return _written(value)


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
