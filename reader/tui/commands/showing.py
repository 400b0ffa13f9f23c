"""Keys that change what is shown and how."""

from __future__ import annotations

from dataclasses import replace

from reader.tui.commands.command import Command
from reader.tui.layout.page import Fold
from reader.tui.place import Pane, View
from reader.tui.reading import Reading
from reader.tui.requests import Dialog, Open, Request, Say

GROUP = "Show"

_FOLD_SAYS = {
    Fold.ASIDE: "Captions and boilerplate are folded.",
    Fold.UNLINKED: "What is in no fact is folded.",
    Fold.NOTHING: "Nothing is folded.",
}


def turn_lock(reading: Reading) -> Request:
    """Scroll lock on, off."""
    locked = not reading.place.locked
    said = "The columns scroll together." if locked else "Each column scrolls by itself."
    return Say(said, reading.at(replace(reading.place, locked=locked)))


def turn_fold(reading: Reading) -> Request:
    """Fold what is set aside, what is in no fact as well, nothing."""
    folds = list(Fold)
    fold = folds[(folds.index(reading.place.fold) + 1) % len(folds)]
    place = replace(reading.place, fold=fold, unfolded=(), visit=reading.place.visit + 1)
    return Say(_FOLD_SAYS[fold], reading.at(place))


def hide_column(reading: Reading) -> Request:
    """Hide the focused column; the last two stay."""
    sigla, place = reading.sigla, reading.place
    if len(sigla) <= 2:
        return Say("Two columns stay: ⟨show-columns⟩ shows the hidden ones.")
    at = sigla.index(place.focused)
    left = [siglum for siglum in sigla if siglum != place.focused]
    focused = left[min(at, len(left) - 1)]
    hidden = (*place.hidden, place.focused)
    pivot = None if place.pivot == place.focused else place.pivot
    said = f"{place.focused} is hidden; ⟨show-columns⟩ shows it again."
    return Say(said, reading.at(replace(place, hidden=hidden, focused=focused, pivot=pivot)))


def show_all(reading: Reading) -> Request:
    """Show every column."""
    if not reading.place.hidden:
        return Say("No column is hidden.")
    return Say("Every column is shown.", reading.at(replace(reading.place, hidden=())))


def turn_pane(reading: Reading) -> Reading:
    """The fact pane: normal, large, folded."""
    order = (Pane.NORMAL, Pane.LARGE, Pane.FOLDED)
    pane = order[(order.index(reading.place.pane) + 1) % len(order)]
    return reading.at(replace(reading.place, pane=pane, visit=reading.place.visit + 1))


def turn_blind(reading: Reading) -> Request:
    """Hide whose article is whose, or show it again."""
    if reading.revealed is not None:
        return Say("Outlets and authors are shown again.", reading.unblinded())
    place, comparison = reading.place, reading.comparison
    if place.filter and comparison is not None:
        from reader.filter.by_siglum import by_siglum

        reading = reading.at(replace(place, filter=by_siglum(place.filter, comparison)))
    return Say("Outlets, authors and credits are hidden; ⟨blind⟩ reveals them.", reading.blinded())


_COLUMNS = (View.COLUMNS,)

COMMANDS = (
    Command("scroll-lock", ("s",), "Scroll the columns together or apart", GROUP, turn_lock, views=_COLUMNS),
    Command("fold", ("z",), "Fold boilerplate, all in no fact, nothing", GROUP, turn_fold, views=_COLUMNS),
    Command("hide-column", ("x",), "Hide this column", GROUP, hide_column),
    Command("show-columns", ("X",), "Show every column", GROUP, show_all),
    Command("fact-pane", ("P",), "Fact pane: normal, large, folded", GROUP, turn_pane),
    Command("blind", ("B",), "Blind mode: outlets and authors hidden, shown", GROUP, turn_blind),
    Command("theme", ("T",), "Choose a theme", GROUP, lambda reading: Open(Dialog.THEMES)),
)
"""In the order of the help."""
