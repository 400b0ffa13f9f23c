"""The views of one place, in the order of the key that goes round."""

from __future__ import annotations

from reader.tui.place import View
from reader.tui.views.columns import ColumnsView
from reader.tui.views.facts import FactsView

VIEWS: dict[View, type[ColumnsView] | type[FactsView]] = {
    View.COLUMNS: ColumnsView,
    View.FACTS: FactsView,
}
"""The widget of each view."""
