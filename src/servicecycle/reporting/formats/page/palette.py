"""The page's colours in the light and in the dark, made from the theme: text that can be read on every ground."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts.colors import mixed
from servicecycle.cycle.theme import LEAST_CONTRAST, contrast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from servicecycle.charts.theme import Theme

Colors = dict[str, str]

_BLACK, _WHITE = "#000000", "#FFFFFF"
_STEPS = 20
_TONES = ("good", "warn", "bad")


class Palette(NamedTuple):
    """The page's colours by the names that its style has for them: in print, on a light screen, and on a dark one.

    `card` is what drawings and logos stand on, since they are made for it.
    """

    printed: Colors
    light: Colors
    dark: Colors
    card: str


def palette(theme: Theme) -> Palette:
    """Return all sets of colours; a theme that is dark by itself is so on every screen, and never in print."""
    grounds = {"paper": theme.paper, "band": theme.band, "line": theme.grid}
    own = _colors(theme, grounds, theme.ink, theme.muted)
    if _is_dark(theme.paper):
        return Palette(_turned(theme, _WHITE, theme.paper), own, own, theme.paper)
    return Palette(own, own, _turned(theme, mixed(theme.ink, _BLACK, 0.45), _WHITE), theme.paper)


def _turned(theme: Theme, paper: str, ink: str) -> Colors:
    """Return the colours on another paper than the theme's."""
    ink = mixed(ink, paper, 0.1)
    grounds = {"paper": paper, "band": mixed(paper, ink, 0.07), "line": mixed(paper, ink, 0.22)}
    return _colors(theme, grounds, ink, mixed(ink, paper, 0.3))


def _colors(theme: Theme, grounds: Colors, ink: str, muted: str) -> Colors:
    washes = {f"{tone}-wash": mixed(grounds["paper"], getattr(theme, tone), 0.07) for tone in _TONES}
    under_text = (grounds["paper"], grounds["band"], *washes.values())
    text = {"ink": ink, "muted": muted, "accent": theme.perceived} | {tone: getattr(theme, tone) for tone in _TONES}
    return {**grounds, **{name: legible(color, under_text) for name, color in text.items()}, **washes}


def _is_dark(color: str) -> bool:
    return contrast(color, _WHITE) > contrast(color, _BLACK)


def legible(color: str, grounds: Iterable[str]) -> str:
    """Return a colour, made darker or lighter only as far as text in it needs on all these grounds."""
    grounds = tuple(grounds)
    end = _WHITE if _is_dark(grounds[0]) else _BLACK
    tries = (mixed(color, end, step / _STEPS) for step in range(_STEPS + 1))
    return next((one for one in tries if min(contrast(one, ground) for ground in grounds) >= LEAST_CONTRAST), end)
