"""The keys are those of the contract; a change of the expected lists is a change of the contract."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from reader.comparison.json_form import json_form
from tests.export.karst import COURIER, karst

KEYS = {
    "": "schema_version generator story sources passages links groups unique"
    " copies ledger voices naming wording timeline warnings review",
    "generator": "name version engine bar",
    "sources": "id path series title outlet author published published_basis words sha256",
    "passages": "id source kind paragraph start end text attributions times",
    "attributions": "speaker cue start end type",
    "times": "start end value",
    "links": "group a b score relation confidence evidence parts gates",
    "evidence": "kind a b note",
    "gates": "gate held note",
    "groups": "id members relation coverage gist witnesses absent",
    "members": "passage start end",
    "absent": "source nearest score",
    "ledger": "kind subject rows mismatch note",
    "rows": "source passage start end text value unit modifier",
    "voices": "speaker role vague utterances",
    "utterances": "variants",
    "variants": "source passage start end type cue similarity",
    "naming": "entity kind names",
    "names": "source text count",
    "wording": "source passage start end kind text note",
    "timeline": "value precision passages",
    "warnings": "kind sources note",
    "review": "groups",
}


def found(form: Any, name: str) -> list[dict[str, Any]]:
    """Every mapping at the key, or in the list at the key, anywhere in the form."""
    if isinstance(form, list):
        return [one for item in form for one in found(item, name)]
    if not isinstance(form, dict):
        return []
    own = form.get(name, [])
    here = [one for one in (own if isinstance(own, list) else [own]) if isinstance(one, dict)]
    return here + [one for value in form.values() for one in found(value, name)]


@pytest.mark.parametrize("name", KEYS)
def test_the_keys_are_those_of_the_contract_in_its_order(name: str) -> None:
    form = json_form(karst())
    values = [one for one in found(form, name) if name != "groups" or "id" in one] if name else [form]
    assert values
    assert all(list(value) == KEYS[name].split() for value in values)


def test_what_a_comparison_does_not_hold_is_empty() -> None:
    form = json_form(replace(karst(), lists=None))
    assert [form[key] for key in KEYS[""].split()[8:14]] == [[]] * 6
    assert form["review"] == {"groups": {}}


def test_offsets_count_the_decoded_text_of_the_source() -> None:
    form = json_form(karst())
    evidence = next(one for one in form["links"] if one["group"] == "F2")["evidence"][0]
    assert COURIER.text[slice(*evidence["a"])] == "2.4 million"
    passage = next(one for one in form["passages"] if one["id"] == "A4")
    (said,) = passage["attributions"]
    assert COURIER.text[said["start"] : said["end"]] == "We kept our promise,"
    assert COURIER.text[passage["start"] : passage["end"]] == passage["text"]


def test_scores_are_rounded() -> None:
    form = json_form(karst())
    assert [one["score"] for one in form["links"] if one["group"] == "F5"] == [0.1235]
    assert form["groups"][2]["absent"][0]["score"] == 0.1234


def test_values_are_plain_words_of_the_vocabulary() -> None:
    form = json_form(karst())
    assert {one["kind"] for one in form["passages"]} == {"headline", "body", "caption"}
    assert [one["published_basis"] for one in form["sources"]] == ["stated", "inferred", None]
    relations = {"follow-up", "contradiction", "difference", "dispute", "framing"}
    assert {one["relation"] for one in form["groups"]} == relations
