"""What each registered format must keep, whatever the articles hold."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.formats import FORMATS, ExportFormat
from reader.export.write import render
from reader.vocabulary import (
    Absence,
    Attribution,
    AttributionType,
    Comparison,
    FactReview,
    GivenLists,
    Kind,
    LedgerEntry,
    LedgerKind,
    LedgerRow,
    NameUse,
    Naming,
    Notice,
    Orphan,
    Reviewed,
    Span,
    TimelineEntry,
    TimeMention,
    Utterance,
    Variant,
    Voice,
    Wording,
    WordingKind,
)
from tests.export.karst import karst
from tests.makers import comparison, link, source

every_format = pytest.mark.parametrize("one", FORMATS, ids=lambda one: one.name)

HOSTILE = "\x1b[2J\x1b]0;owned\x07 \u202egnp.exe\u2066 \x9b31m \ud800 \U000e0041 end\r\nnext\u2028line\x00"

OWN = 3
"""Headings that hang on what the text is: none, one or several parts of the ledger and the wording."""

ACTS = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
)


def everywhere(text: str) -> Comparison:
    """A comparison with the text in each place that comes from outside."""
    a = source(text, "Another line.", id="A", outlet=text, title=text, author=text)._replace(path=text)
    b = source(text, id="B", outlet="Plain")
    made = comparison(a, b, links=[link("A1", "B1")], story=text)
    direct = AttributionType.DIRECT
    orphan = Orphan("fact", FactReview(note=text), (text,), text)

    def row(siglum: str) -> LedgerRow:
        return LedgerRow(siglum, f"{siglum}1", Span(0, len(text)), text, None, None, text)

    def cut(siglum: str) -> Variant:
        return Variant(siglum, f"{siglum}1", Span(0, len(text)), direct, text, 1.0)

    said = Attribution("A1", text, text, Span(0, len(text)), direct)
    return replace(
        made,
        groups=(replace(made.groups[0], gist=text, absent=(Absence("B", "B1", 0.1),)),),
        warnings=(Notice("undated", ("A",), text),),
        attributions=(said,),
        times=(TimeMention("A1", Span(0, len(text)), None),),
        reviewed=Reviewed(facts={"F1": FactReview(note=text)}, orphans=(orphan,)),
        lists=GivenLists(
            ledger=(LedgerEntry(LedgerKind.DATE, text, (row("A"), row("B")), True, text),),
            voices=(Voice(text, text, False, (Utterance((cut("A"), cut("B"))),)),),
            naming=(Naming(text, "person", (NameUse("A", text, 1), NameUse("B", "Plain", 1))),),
            wording=(Wording("A", "A1", Span(0, len(text)), WordingKind.LOADED, text, text),),
            timeline=(TimelineEntry("2024", "year", ("A1",)),),
        ),
    )


@every_format
def test_nothing_that_acts_on_a_terminal_gets_through(one: ExportFormat) -> None:
    assert not ACTS.search(render(everywhere(HOSTILE), format_name=one.name))


@every_format
@given(text=st.text(min_size=1))
def test_any_text_can_be_written_as_utf_8(one: ExportFormat, text: str) -> None:
    document = render(everywhere(text), format_name=one.name)
    assert not ACTS.search(document)
    assert document.encode("utf-8")
    assert document.endswith("\n")


@every_format
def test_a_comparison_without_a_fact_is_a_document_too(one: ExportFormat) -> None:
    made = comparison(source("One thing.", id="A"), source("Another.", id="B", kinds=[Kind.CAPTION]))
    assert "One thing." in render(made, format_name=one.name)


@every_format
def test_a_difference_comes_with_both_values_and_why_it_is_no_contradiction(one: ExportFormat) -> None:
    document = " ".join(render(karst(), format_name=one.name).split())
    assert "“300” / “900”; no contradiction: that it is one event is only assumed" in document


@given(text=st.text(alphabet="# \n“”'a-*>1.", min_size=1))
def test_no_text_from_outside_is_a_heading_of_the_plain_text(text: str) -> None:
    plain = sum(line.startswith("#") for line in render(everywhere("a"), format_name="txt").splitlines())
    told = render(everywhere(text), format_name="txt").splitlines()
    assert sum(line.startswith("#") for line in told) <= plain + OWN
    for line in told:
        if line.startswith("#"):
            assert line.partition(" ")[0] in ("#", "##", "###")
