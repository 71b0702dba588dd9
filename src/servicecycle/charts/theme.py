"""How charts look: colours, sizes and weights, as data.

The hues are told apart by people with any kind of colour vision, the tones by a black-and-white
printer; every colour of text has a contrast of 4.5 or more on every ground that it may stand on.
Lengths are points (1/72 inch).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from servicecycle.cycle.theme import USUAL

if TYPE_CHECKING:
    from servicecycle.charts.logo import Logo


@dataclass(frozen=True)
class Theme:
    """One look. What a colour is for is its name; documents also show the logo."""

    paper: str = USUAL["paper"]
    band: str = USUAL["band"]
    ink: str = USUAL["ink"]
    muted: str = USUAL["muted"]
    grid: str = USUAL["grid"]
    quiet: str = USUAL["quiet"]
    perceived: str = USUAL["perceived"]
    expected: str = USUAL["expected"]
    below: str = USUAL["below"]
    above: str = USUAL["above"]
    critical: str = USUAL["critical"]
    lane: str = USUAL["lane"]
    handoff: str = USUAL["handoff"]
    good: str = USUAL["good"]
    warn: str = USUAL["warn"]
    bad: str = USUAL["bad"]
    logo: Logo | None = None

    width: float = 960.0
    height: float = 540.0
    margin: float = 26.0
    title: float = 17.0
    text: float = 9.5
    label: float = 8.5
    small: float = 8.0
    leading: float = 1.22
    headed: bool = True
    """Whether a chart has its title and its measure; without where they stand beside it, as on a slide."""


THEME = Theme()
