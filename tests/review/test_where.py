"""Reviews lie beside the articles where they can, and are found again when the articles move."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reader.review.entry import Field
from reader.review.review import Review
from reader.review.saying import of_fact
from reader.review.standing import standing
from reader.review.where import remember, store_of
from reader.sources.discovery import REVIEW_FILE
from reader.sources.read import read_story
from reader.vocabulary import Comparison, Source, Verdict
from tests.makers import comparison, link
from tests.review.stories import BRIDGE, ENGINEERS


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.review.where.user_state", lambda: tmp_path / "state")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "story"
    made.mkdir()
    (made / "a.txt").write_text("Bridge closed\n\n" + "\n\n".join(BRIDGE))
    (made / "b.txt").write_text("Bridge shut\n\n" + "\n\n".join(ENGINEERS))
    return made


def read(folder: Path) -> tuple[Source, ...]:
    return read_story([str(folder)]).sources


def closed(sources: tuple[Source, ...]) -> Comparison:
    """A comparison in which the two sentences on the closure are a fact."""
    ids = [next(p.id for p in one.passages if "Monday" in p.text) for one in sources]
    return comparison(*sources, links=(link(*ids),))


def confirm(sources: tuple[Source, ...]) -> None:
    made = closed(sources)
    change = of_fact(made, Review(), made.groups[0], Field.VERDICT, "confirmed")
    store = store_of(sources)
    remember(store, sources, store.write([change]))


def verdict(sources: tuple[Source, ...]) -> Verdict:
    review = Review(store_of(sources).read().entries)
    return standing(closed(sources), review).reviewed.verdict("F1")


def test_they_lie_beside_the_articles_and_are_no_article(folder: Path) -> None:
    confirm(read(folder))
    assert (folder / REVIEW_FILE).exists()
    assert len(read(folder)) == 2
    assert (
        len(read_story([str(path) for path in sorted(folder.iterdir()) if path.name[0] != "."]).sources) == 2
    )
    assert verdict(read(folder)) is Verdict.CONFIRMED


def test_they_are_found_when_only_the_articles_move(folder: Path, tmp_path: Path) -> None:
    confirm(read(folder))
    moved = tmp_path / "moved"
    moved.mkdir()
    for name in ("a.txt", "b.txt"):
        shutil.move(folder / name, moved / f"new-{name}")
    assert verdict(read(moved)) is Verdict.CONFIRMED
    confirm(read(moved))
    assert (moved / REVIEW_FILE).exists()


def test_articles_of_two_folders_have_them_in_the_users_folder(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    shutil.move(folder / "b.txt", other / "b.txt")
    sources = read_story([str(folder / "a.txt"), str(other / "b.txt")]).sources
    confirm(sources)
    assert not (folder / REVIEW_FILE).exists()
    assert verdict(sources) is Verdict.CONFIRMED
    assert list((tmp_path / "state" / "reviews").glob("*.json"))


def test_a_folder_that_may_only_be_read_is_left_alone(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirm(read(folder))
    shutil.rmtree(tmp_path / "state")
    before = (folder / REVIEW_FILE).read_bytes()
    monkeypatch.setattr("os.access", lambda path, mode: False)
    assert verdict(read(folder)) is Verdict.CONFIRMED
    confirm(read(folder))
    assert (folder / REVIEW_FILE).read_bytes() == before
    assert store_of(read(folder)).path.parent == tmp_path / "state" / "reviews"


def test_the_sample_gets_no_file_beside_it() -> None:
    from reader.settings.places import shipped

    sources = read_story([str(shipped("seeds"))]).sources
    assert store_of(sources).path.parent != shipped("seeds")


def test_a_changed_article_keeps_what_still_stands(folder: Path) -> None:
    confirm(read(folder))
    text = (folder / "a.txt").read_text()
    (folder / "a.txt").write_text(text.replace("Nobody was hurt.", "One person was hurt, slightly."))
    assert verdict(read(folder)) is Verdict.CONFIRMED
