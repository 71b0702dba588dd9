"""What would change the first place: each parameter that does, moved alone within its range, and to which step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.first_place import changing
from servicecycle.analysis.thresholds import ROUNDING
from servicecycle.charts.swing_rows.numbers import value_text
from servicecycle.reporting.blocks import Bullets, Paragraph, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.confidence import Confidence, Swing
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words


def change(confidence: Confidence, analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield which parameters change the first place, the nearest change first; or that none does."""
    step = analysis.moment(confidence.areas[0].step).name
    if confidence.lead <= ROUNDING:
        yield Paragraph((Text(words("confidence.change.level")),))
        return
    found = sorted(changing(confidence), key=_far)
    if not found:
        yield Paragraph((Text(words("confidence.change.none", step=step)),))
        return
    count, total = words.number(len(found)), words.number(len(confidence.swings))
    said = words("confidence.change.some", n=len(found), count=count, total=total, step=step)
    yield Paragraph((Text(said),))
    instead = dict.fromkeys(swing.flips_to or "" for swing in found)
    yield Bullets(tuple((Text(_told(to, found, analysis, words)),) for to in instead))


def _far(swing: Swing) -> float:
    """Return how far the change is from the value in force, as a part of the range."""
    return abs((swing.flips_at or 0.0) - swing.usual) / ((swing.high - swing.low) or 1.0)


def _told(step: str, found: Iterable[Swing], analysis: Analysis, words: Words) -> str:
    """Say which parameters put a step first."""
    when = words("sections.and-then").join(_when(swing, words) for swing in found if swing.flips_to == step)
    return words("confidence.change.to", step=analysis.moment(step).name, when=when)


def _when(swing: Swing, words: Words) -> str:
    at = swing.usual if swing.flips_at is None else swing.flips_at
    return words(
        f"confidence.change.{'up' if at > swing.usual else 'down'}",
        parameter=words(f"confidence.parameter.{swing.parameter}"),
        at=value_text(at, swing, words),
        usual=value_text(swing.usual, swing, words),
    )
