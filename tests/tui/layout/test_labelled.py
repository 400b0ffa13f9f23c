from __future__ import annotations

from reader.tui.layout.labelled import labelled
from reader.tui.layout.piece import width_of


def test_what_does_not_fit_beside_its_label_goes_on_under_itself() -> None:
    lines = labelled("note", "The pumps failed and nobody had called the harbour office.", 30)
    told = ["".join(piece.text for piece in line) for line in lines]
    assert told[0].startswith("  note  The pumps")
    assert len(told) > 1
    assert {line[:8].strip() for line in told[1:]} == {""}
    assert " ".join(line[8:].strip() for line in told).startswith("The pumps failed and nobody had called")
    assert max(map(width_of, lines)) <= 30
