from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.settings import kept_values
from reader.settings.kept_values import STORIES, KeptValues
from reader.sources.read import LARGEST, read_story
from reader.vocabulary import Basis, Kind, Published

ARTICLE = (
    "Ferry stops\n\nBy Mira Holt, Northern Newswire\nMarch 4, 2025\n\n"
    "The board stopped the ferry on Monday. “It is over,” said its head. “We are tired.”\n\nADVERTISEMENT\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    story = tmp_path / "the ferry"
    story.mkdir()
    for name in ("a.txt", "b.txt"):
        (story / name).write_text(ARTICLE, encoding="utf-8")
    return story


def test_a_source_is_complete(folder: Path) -> None:
    story = read_story([str(folder)])
    source = story.sources[0]
    assert story.title == "the ferry"
    assert [one.id for one in story.sources] == ["A", "B"]
    assert source.path == str(folder / "a.txt")
    assert (source.title, source.author) == ("Ferry stops", "Mira Holt")
    assert (source.outlet, source.series) == ("Northern Newswire", "northern newswire")
    assert source.published == Published("2025-03-04", Basis.STATED)
    assert source.encoding == "utf-8"
    assert source.sha256 == hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert source.words == 16
    assert [(p.id, p.kind, p.paragraph) for p in source.passages] == [
        ("A1", Kind.HEADLINE, 0),
        ("A2", Kind.BYLINE, 1),
        ("A3", Kind.BYLINE, 2),
        ("A4", Kind.BODY, 3),
        ("A5", Kind.BODY, 3),
        ("A6", Kind.BODY, 3),
        ("A7", Kind.BOILERPLATE, 4),
    ]


def test_the_story_file_overrides_what_the_article_says(folder: Path) -> None:
    (folder / "story.yaml").write_text(
        "title: Ferries\nsources:\n  a.txt: {outlet: The Islander, author: , published: 2025-03-05}\n"
    )
    story = read_story([str(folder)])
    source = story.sources[0]
    assert story.title == "Ferries"
    assert (source.outlet, source.series, source.author) == ("The Islander", "islander", None)
    assert source.published == Published("2025-03-05", Basis.GIVEN)
    assert story.sources[1].outlet == "Northern Newswire"


def test_an_article_left_out_leaves_its_letter_to_the_next(folder: Path) -> None:
    (folder / "c.txt").write_text(ARTICLE)
    (folder / "story.yaml").write_text("sources: {a.txt: {leave_out: true}}")
    sources = read_story([str(folder)]).sources
    assert [(one.id, Path(one.path).name) for one in sources] == [("A", "b.txt"), ("B", "c.txt")]


def test_a_guessed_encoding_and_a_file_named_twice_are_told(folder: Path) -> None:
    (folder / "a.txt").write_bytes("Café closes\n\nThe café closed on Monday – for good.".encode("cp1252"))
    notices = read_story([str(folder), str(folder / "b.txt")]).notices
    assert [(one.kind, one.sources) for one in notices] == [("encoding", ("A",)), ("named-twice", ())]


def test_a_byte_order_mark_is_no_part_of_the_text(folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"\xef\xbb\xbf" + ARTICLE.encode())
    assert read_story([str(folder)]).sources[0].text == ARTICLE


def test_line_ends_stay_as_they_are(folder: Path) -> None:
    text = ARTICLE.replace("\n", "\r\n")
    (folder / "a.txt").write_bytes(text.encode())
    source = read_story([str(folder)]).sources[0]
    assert source.text == text
    assert all(p.text == text[p.start : p.end] for p in source.passages)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "a.txt is empty"),
        (b" \n\xc2\xa0\n...", "a.txt is empty"),
        (b"%PDF-1.4", "a.txt is a PDF"),
        (b"x" * (LARGEST + 1), "a.txt is larger than 8 MiB"),
    ],
)
def test_a_file_that_is_no_article_is_told_in_a_sentence(folder: Path, content: bytes, message: str) -> None:
    (folder / "a.txt").write_bytes(content)
    with pytest.raises(ReaderError, match=message):
        read_story([str(folder)])


def test_one_article_is_too_few(folder: Path) -> None:
    with pytest.raises(ReaderError, match=r"a\.txt is the only article: name at least one more"):
        read_story([str(folder / "a.txt")])


def test_ten_articles_are_too_many(folder: Path) -> None:
    for number in range(8):
        (folder / f"c{number}.txt").write_text(ARTICLE)
    with pytest.raises(ReaderError, match=r"10 articles are more than 9"):
        read_story([str(folder)])


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                "Ferry stops",
                "By Mira Holt",
                "The board stopped the ferry. It was cold, said its head.",
                "\u00a0",
                "ADVERTISEMENT",
            ]
        )
        | st.text(alphabet="aB. \u202e\x1b[m“”‘’'\"\t–|©1\x0c<>&", max_size=40),
        max_size=10,
    ),
    st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\x0c"]),
)
def test_every_character_that_is_not_blank_is_in_exactly_one_passage(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], line_end: str
) -> None:
    folder = tmp_path_factory.mktemp("story")
    text = line_end.join(["Ferry", *lines])
    (folder / "a.txt").write_bytes(text.encode())
    (folder / "b.txt").write_text(ARTICLE)
    source = read_story([str(folder)]).sources[0]
    assert source.text == text
    assert "".join("".join(p.text.split()) for p in source.passages) == "".join(text.split())
    ends = [0]
    for passage in source.passages:
        assert passage.start >= ends[-1]
        assert passage.text == text[passage.start : passage.end]
        ends.append(passage.end)


def test_a_megabyte_in_one_line_is_read_in_proportion(folder: Path) -> None:
    (folder / "a.txt").write_text("Ferry stops\n\n" + "The board stopped the ferry on Monday. " * 26_000)
    assert len(read_story([str(folder)]).sources[0].passages) == 26_001


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KeptValues:
    monkeypatch.setattr(kept_values, "user_cache", lambda: tmp_path / "cache")
    return STORIES


def test_articles_that_are_as_they_were_are_not_read_anew(
    folder: Path, kept: KeptValues, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = read_story([str(folder)], kept=kept)
    kept.keep_waiting()
    assert first == read_story([str(folder)])
    monkeypatch.setattr("reader.sources.article_source.article_source", None)
    assert read_story([str(folder)], kept=kept) == first


@pytest.mark.parametrize(
    ("name", "content"),
    [("b.txt", ARTICLE.replace("Ferry", "Boats")), ("c.txt", ARTICLE), ("story.yaml", "title: Ferries\n")],
    ids=["changed", "added", "story file"],
)
def test_what_has_changed_is_read_anew(folder: Path, kept: KeptValues, name: str, content: str) -> None:
    before = read_story([str(folder)], kept=kept)
    kept.keep_waiting()
    (folder / name).write_text(content, encoding="utf-8")
    after = read_story([str(folder)], kept=kept)
    assert after == read_story([str(folder)])
    assert after != before


def test_where_a_story_lies_is_part_of_what_is_kept(folder: Path, kept: KeptValues) -> None:
    read_story([str(folder)], kept=kept)
    kept.keep_waiting()
    moved = folder.rename(folder.with_name("the bridge"))
    assert read_story([str(moved)], kept=kept) == read_story([str(moved)])


def test_mistakes_are_told_as_without_anything_kept(folder: Path, kept: KeptValues) -> None:
    read_story([str(folder)], kept=kept)
    kept.keep_waiting()
    (folder / "story.yaml").write_text("title: [\n")
    with pytest.raises(ReaderError, match=r"story\.yaml"):
        read_story([str(folder)], kept=kept)
