"""What could not be written where it belongs is on the disk all the same, and is put there later."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.review.change import Change
from reader.review.entry import Field
from reader.review.review import Review
from reader.review.waiting import Waiting
from reader.vocabulary import Source
from tests import makers
from tests.review.stories import said


def sources_of(changes: tuple[Change, ...]) -> tuple[Source, ...]:
    """Sources with the hashes that the changes speak of."""
    hashes = sorted({anchor.sha256 for change in changes for anchor in change.entry.anchors})
    return tuple(
        makers.source("A text.", id="AB"[n % 2])._replace(sha256=one) for n, one in enumerate(hashes)
    )


def confirmed() -> Review:
    return said(said(Review(), "F1", Field.VERDICT, "confirmed"), "F1", Field.NOTE, "Ask the port.")


def changes_of(review: Review) -> tuple[Change, ...]:
    return tuple(change for step in review.done for change in step)


def test_a_later_run_finds_what_waits_and_takes_it_away_once_it_is_written(tmp_path: Path) -> None:
    changes = changes_of(confirmed())
    Waiting(tmp_path / "kept", sources_of(changes)).put(changes)
    later = Waiting(tmp_path / "kept", sources_of(changes))
    [entry] = later.taken_in({}).values()
    assert (entry.verdict, entry.note) == ("confirmed", "Ask the port.")
    later.clear()
    assert not list((tmp_path / "kept").iterdir())
    assert later.taken_in({}) == {}


def test_only_what_was_changed_is_put_on_what_was_written_meanwhile(tmp_path: Path) -> None:
    before = confirmed()
    after = said(before, "F1", Field.VERDICT, "open")
    changes = after.done[-1]
    Waiting(tmp_path, sources_of(changes)).put(changes)
    there = said(before, "F1", Field.GRADE, "2").entries
    [entry] = Waiting(tmp_path, sources_of(changes)).taken_in(there).values()
    assert (entry.verdict, entry.note, entry.grade) == ("open", "Ask the port.", "2")


def test_all_that_is_taken_back_is_taken_back(tmp_path: Path) -> None:
    before = said(Review(), "F1", Field.VERDICT, "confirmed")
    changes = said(before, "F1", Field.VERDICT, "open").done[-1]
    Waiting(tmp_path, sources_of(changes)).put(changes)
    [entry] = Waiting(tmp_path, sources_of(changes)).taken_in(before.entries).values()
    assert entry.is_blank


def test_of_two_notes_both_stay(tmp_path: Path) -> None:
    changes = said(Review(), "F1", Field.NOTE, "Mine.").done[-1]
    Waiting(tmp_path, sources_of(changes)).put(changes)
    there = said(Review(), "F1", Field.NOTE, "Hers.").entries
    [entry] = Waiting(tmp_path, sources_of(changes)).taken_in(there).values()
    assert entry.note == "Hers.\n\nMine."


def test_what_waits_for_other_articles_is_left_alone(tmp_path: Path) -> None:
    changes = changes_of(confirmed())
    Waiting(tmp_path, sources_of(changes)).put(changes)
    other = Waiting(tmp_path, [makers.source("Else.", id="A")._replace(sha256="f" * 64)])
    assert other.taken_in({}) == {}
    other.clear()
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("held", [b"", b"[]", b'["{}", "{}"]', b"\xff", b"[1, 2]", b"{"])
def test_a_file_that_cannot_be_read_stays_and_does_no_harm(held: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.waiting").write_bytes(held)
    changes = changes_of(confirmed())
    waiting = Waiting(tmp_path, sources_of(changes))
    assert waiting.taken_in({}) == {}
    waiting.clear()
    assert (tmp_path / "x.waiting").read_bytes() == held


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    changes = changes_of(confirmed())
    with pytest.raises(ReaderError, match="cannot be written"):
        Waiting(tmp_path / "file" / "kept", sources_of(changes)).put(changes)
