"""How long each step lasts: as it usually is, and the worst beside what is tolerable where it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.blueprint_map.band import Row
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.blueprint_map.band import Band
    from servicecycle.charts.blueprint_map.scene import Scene
    from servicecycle.charts.shapes import Shape
    from servicecycle.cycle.step import Spell, Step

_APART = 3.0
KINDS = ("typical", "worst", "tolerable")


def is_over(spell: Spell | None) -> bool:
    """Tell whether a step may last longer than customers put up with."""
    if spell is None or spell.tolerable is None:
        return False
    return any(known is not None and known > spell.tolerable for known in (spell.typical, spell.worst))


def kinds(scene: Scene) -> tuple[str, ...]:
    """Return which durations the cycle gives ground to show."""
    spells = [step.duration for step in scene.steps if step.duration]
    if not spells:
        return ()
    return KINDS if any(is_over(spell) for spell in spells) else KINDS[:1]


def times_row(kind: str, band: Band, scene: Scene, title: tuple[str, ...]) -> Row:
    """Return one line of durations."""
    theme, bold = scene.theme, kind != "tolerable"
    lines = {at: _lines(scene.steps[at], kind, band, scene, bold=bold) for at in band.steps}
    most = max(len(one) for one in lines.values())
    high = max(height(most, theme.small, theme), height(len(title), theme.small, theme)) + 1.5

    def drawn(top: float) -> Iterator[Shape]:
        for at, one in lines.items():
            color, x = _color(scene.steps[at], kind, scene), band.middle(at)
            yield from block(one, x, top, size=theme.small, color=color, theme=theme, bold=bold, align="center")

    return Row(high, drawn, title, line=True)


def _lines(step: Step, kind: str, band: Band, scene: Scene, *, bold: bool) -> tuple[str, ...]:
    if kind != "typical" and not is_over(step.duration):
        return ()
    text = scene.words.duration(getattr(step.duration, kind, None))
    return labels.balanced(text, band.column - _APART, scene.theme.small, bold=bold)


def _color(step: Step, kind: str, scene: Scene) -> str:
    theme, spell = scene.theme, step.duration
    if kind == "tolerable" or getattr(spell, kind, None) is None:
        return theme.muted
    typical_over = spell and spell.typical and spell.tolerable and spell.typical > spell.tolerable
    return theme.critical if kind == "worst" or typical_over else theme.ink
