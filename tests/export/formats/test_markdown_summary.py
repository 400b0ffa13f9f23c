from __future__ import annotations

import re
from dataclasses import replace

from markdown_it import MarkdownIt

from reader.export.formats.markdown_summary import render
from reader.vocabulary import Notice
from tests.export.karst import karst
from tests.makers import comparison, link, source

ATTACK = (
    "# Big | <script>alert(1)</script> [x](http://evil.example) ![i](y) `c` **b** ~~s~~ &amp; =SUM(A1) | z"
)


def headings(document: str) -> list[str]:
    return re.findall(r"^##? (.*)$", document, re.MULTILINE)


def test_the_sections_stand_in_the_order_of_gravity_and_use() -> None:
    assert headings(render(karst())) == [
        "The bridge at Karst",
        "Sources",
        "Warnings",
        "At a glance",
        "Contradictions",
        "Differences",
        "Disputes",
        "Framings",
        "Agreements",
        "Follow-ups",
        "Ledger",
        "Voices",
        "Naming and wording",
        "Timeline",
        "Only in one source",
    ]


def test_an_article_cannot_write_markdown_into_the_summary() -> None:
    a = source(ATTACK, id="A", outlet=ATTACK, title=ATTACK, author=ATTACK)
    b = source(ATTACK, id="B")
    made = comparison(a, b, links=[link("A1", "B1")], story=ATTACK)
    html = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(render(made))
    allowed = {
        "h1",
        "h2",
        "h3",
        "p",
        "ul",
        "li",
        "strong",
        "em",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "hr",
    }
    assert set(re.findall(r"<([a-z]\w*)", html)) <= allowed
    assert html.count("<table>") == 3
    assert html.count("<h1>") == 1
    assert "**b** ~~s~~ &amp;amp; =SUM(A1) | z" in html


def test_a_passage_is_quoted_with_siglum_outlet_and_voice() -> None:
    document = render(karst())
    assert "- **A3** The Karst Courier: “Repairs cost 2.4 million crowns, the town said.”" in document
    assert "- **B2** Valley Times, in the voice of engineers (“said”): “The bridge at Karst" in document


def test_who_is_silent_is_said_with_the_nearest_passage() -> None:
    assert "- Silent: **C** Open Water (nearest C3, score .12: “The repairs took" in render(karst())


def test_evidence_comes_with_both_readings_and_the_reason() -> None:
    assert (
        "*A4 ⇄ B3*, dispute, confidence .80: “kept our promise” / “broke her word” (two speakers)."
        in render(karst())
    )


def test_an_empty_section_says_so() -> None:
    made = comparison(source("One thing.", id="A"), source("Another.", id="B"))
    assert "## Contradictions\n\nNone.\n\n## Disputes" in render(made)


def test_a_passage_of_several_facts_is_quoted_whole_only_once() -> None:
    words = (
        "The harbour council voted by nine to four on Friday night to close the fish market by spring and "
    )
    a, b = source(f"{words}the mayor left the hall.", id="A"), source("It closes.", "She left.", id="B")
    document = render(comparison(a, b, links=[link("A1", "B1"), link("A1", "B2", group="F2")]))
    assert document.count("the mayor left the hall.") == 1
    assert document.count("- **A1** Outlet A: “The harbour council") == 2


def test_a_warning_names_its_sources_once() -> None:
    made = replace(
        comparison(source("One.", id="A"), source("Two.", id="B")),
        warnings=(
            Notice("undated", ("A",), "A has no date."),
            Notice("encoding", ("B",), "Read as a guess."),
        ),
    )
    assert "- A has no date.\n- B: Read as a guess.\n" in render(made)
