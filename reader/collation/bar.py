"""From which score a pair of passages is shown, and how sure it is then."""

from __future__ import annotations

POSSIBLE = 0.25
"""From here a pair may be one fact; engine page §8."""

PROBABLE = 0.5
"""From here a pair is more likely one fact than not; engine page §8."""

DEFAULT_BAR = PROBABLE
"""Where screen and export start; the reader moves it."""
