"""The views of one place: the widget of each, loaded when it is first shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from reader.tui.place import View

if TYPE_CHECKING:
    from reader.tui.views.view import ViewLines

VIEWS: dict[View, tuple[str, str]] = {
    View.COLUMNS: ("columns", "ColumnsView"),
    View.FACTS: ("facts", "FactsView"),
    View.LEDGER: ("ledger", "LedgerView"),
    View.VOICES: ("voices", "VoicesView"),
    View.WORDING: ("wording", "WordingView"),
    View.TIMELINE: ("timeline", "TimelineView"),
}
"""Module and class of each view."""


def view_class(view: View) -> type[ViewLines]:
    """The widget class of a view."""
    module, name = VIEWS[view]
    found: type[ViewLines] = getattr(import_module(f"{__name__}.{module}"), name)
    return found
