from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.columns import shown_columns
from reader.tui.layout.masthead import TITLE_ROWS, mastheads
from reader.tui.layout.piece import Pieces, width_of
from reader.vocabulary import Basis, Published, Source
from tests.makers import source
from tests.tui.layout.strategies import articles, few, texts


def heads(*sources: Source, width: int = 100, focused: str = "A", tall: bool = True) -> list[str]:
    return ["".join(piece.text for piece in row) for row in rows(sources, width, focused, tall)]


def rows(sources: tuple[Source, ...], width: int, focused: str, tall: bool) -> list[Pieces]:
    sigla = [one.id for one in sources]
    columns = shown_columns(sigla, width=width, focused=focused, with_fact=())
    shown = {column.siglum for column in columns}
    elsewhere = [siglum for siglum in sigla if siglum not in shown]
    return mastheads(
        sources,
        columns,
        focused=focused,
        tall=tall,
        elsewhere=elsewhere,
        other_event={"B"},
        grades={"A": "B", "C": "F"},
    )


@few
@given(
    st.lists(articles(), min_size=1, max_size=9),
    st.lists(texts, min_size=9, max_size=9),
    st.integers(20, 300),
    st.booleans(),
)
def test_no_row_of_the_masthead_is_wider_than_the_view(
    made: list[Source], titles: list[str], width: int, tall: bool
) -> None:
    sources = tuple(
        one._replace(id=siglum, title=title)
        for one, siglum, title in zip(made, "ABCDEFGHI", titles, strict=False)
    )
    drawn = rows(sources, width, "A", tall)
    assert max(map(width_of, drawn)) <= width
    assert len(drawn) == 1 if not tall else 2 <= len(drawn) <= 2 + TITLE_ROWS


@few
@given(st.lists(articles(), min_size=2, max_size=5), st.integers(40, 200), st.booleans())
def test_each_siglum_stands_at_its_column(made: list[Source], width: int, tall: bool) -> None:
    sources = tuple(
        one._replace(id=siglum, outlet="日本 👍🏽 Outlet") for one, siglum in zip(made, "ABCDE", strict=False)
    )
    columns = shown_columns([one.id for one in sources], width=width, focused="A", with_fact=())
    first = rows(sources, width, "A", tall)[0]
    for column in columns:
        at = 0
        for piece in first:
            if piece.text == f" {column.siglum} ":
                assert at in (column.left, column.left + 1)
                break
            at += width_of([piece])
        else:
            raise AssertionError(f"no badge of {column.siglum}")


def test_the_outlet_and_the_day_stand_in_every_head() -> None:
    one = source("Text.", id="A", outlet="The Pilot", on="2031-03-12")
    other = source("Text.", id="B", outlet="Current", on="2031-05-08")
    first = heads(one, other)[0]
    assert " A " in first
    assert "The Pilot" in first
    assert "12 Mar " in first
    assert "other event · 8 May" in first


def test_the_readers_grade_stands_in_the_head() -> None:
    first = heads(source("One.", id="A"), source("Two.", id="B"), source("Three.", id="C"), width=160)[0]
    assert "grade B" in first
    assert "grade F" in first
    assert first.count("grade") == 2


def test_the_year_is_told_where_there_are_two() -> None:
    one = source("Text.", id="A", on="2030-03-12")
    other = source("Text.", id="C", on="2031-05-08")
    assert "12 Mar 2030" in heads(one, other)[0]


def test_an_inferred_date_and_a_missing_one_are_told_as_such() -> None:
    one = source("Text.", id="A")._replace(published=Published("2031-03-12", Basis.INFERRED))
    other = source("Text.", id="C")
    first = heads(one, other)[0]
    assert "c. 12 Mar" in first
    assert "undated" in first


def test_an_outlet_that_is_not_named_is_said_so() -> None:
    assert "outlet not named" in heads(source("Text.")._replace(outlet=None))[0]


def test_a_long_headline_is_cut_after_three_rows() -> None:
    drawn = heads(source("Text.", title="storm " * 60), width=40)
    assert len(drawn) == 2 + TITLE_ROWS
    assert drawn[TITLE_ROWS].endswith("…")


def test_columns_that_are_not_beside_are_told() -> None:
    articles = [source("Text.", id=siglum) for siglum in "ABC"]
    assert heads(*articles, width=80, tall=False)[0].endswith(" C ›")
    assert heads(*articles, width=80, tall=True)[-1].endswith(" C ›")


def test_markup_and_escapes_in_a_headline_are_text() -> None:
    drawn = heads(source("Text.", title="[bold]\x1b[31mred[/]"), width=60)
    assert any("[bold]␛[31mred[/]" in row for row in drawn)
