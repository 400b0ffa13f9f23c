"""From which score a pair of passages is shown, and how sure it is then."""

from __future__ import annotations

POSSIBLE = 0.25
"""From here a pair may be one fact; engine page §8."""

DEFAULT_BAR = 0.48
"""Where screen and export start; the reader moves it. The lowest bar at which an export by either engine
shows at most 16 of the 267 look-alikes in the annotated stories; ``docs/engine.md`` has the table."""
