"""The colours of paper: the theme's, and quiet grounds mixed from its tones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.colors import mixed

if TYPE_CHECKING:
    from servicecycle.charts.theme import Theme

_WASH, _BAR = 0.07, 0.85


def palette(theme: Theme) -> dict[str, str]:
    """Return the colours by the names that the templates have for them."""
    own = {name: getattr(theme, name) for name in ("paper", "band", "ink", "muted", "grid", "good", "warn", "bad")}
    tones = {name: own[name] for name in ("good", "warn", "bad")}
    return {
        **own,
        "accent": theme.perceived,
        **{f"{name}-wash": mixed(theme.paper, tone, _WASH) for name, tone in tones.items()},
        **{f"{name}-bar": mixed(theme.paper, tone, _BAR) for name, tone in tones.items()},
    }
