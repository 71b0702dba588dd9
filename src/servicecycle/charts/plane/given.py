"""What every part of a map is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words


@dataclass(frozen=True)
class Given:
    """The analysis that is shown, the words of its reader, and how it looks."""

    analysis: Analysis
    words: Words
    theme: Theme
