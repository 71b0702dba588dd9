"""What the tornado chart tells: which parameters of the method could take the first place away, and to which step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.thresholds import ROUNDING
from servicecycle.charts.story import Story, in_title
from servicecycle.charts.swing_rows.choice import choice
from servicecycle.charts.swing_rows.numbers import lead_text, value_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.confidence import Confidence, Swing
    from servicecycle.charts.swing_rows.choice import Choice
    from servicecycle.words import Words

_MOST_TOLD = 4


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the swings in words; nothing where no parameter moves the lead."""
    confidence, found = analysis.confidence, choice(analysis)
    if confidence is None or found is None:
        return None
    name = analysis.moment(confidence.areas[0].step).name
    title = _title(found, confidence, in_title(name), words)
    lead = lead_text(found.lead, words)
    alt = [words("charts.tornado.alt", cycle=analysis.cycle.name, finding=title, lead=lead)]
    for swing in dict.fromkeys((*found.changing, *found.shown[:_MOST_TOLD])):
        alt += [_swing(swing, words), *_instead(swing, found, analysis, words)]
    return Story(title, words("charts.tornado.measure", name=in_title(name)), " ".join([*alt, *rest(found, words)]))


def _title(found: Choice, confidence: Confidence, name: str, words: Words) -> str:
    if found.lead <= ROUNDING:
        return words("charts.tornado.title.level", name=name)
    n = len(found.changing)
    if n == 0:
        return words("charts.tornado.title.none", name=name)
    return words(
        "charts.tornado.title.some",
        n=n,
        count=words.number(n),
        total=words.number(len(confidence.swings)),
        name=name,
        parameter=parameter(found.changing[0], words),
    )


def parameter(swing: Swing, words: Words) -> str:
    """Return what a parameter is called."""
    return words(f"confidence.parameter.{swing.parameter}")


def _swing(swing: Swing, words: Words) -> str:
    return words(
        "charts.tornado.alt.swing",
        parameter=parameter(swing, words),
        low=value_text(swing.low, swing, words),
        high=value_text(swing.high, swing, words),
        lead_low=lead_text(swing.lead_low, words),
        lead_high=lead_text(swing.lead_high, words),
    )


def _instead(swing: Swing, found: Choice, analysis: Analysis, words: Words) -> Iterator[str]:
    if swing in found.changing:
        yield instead_text(swing, analysis, words, "alt.")


def instead_text(swing: Swing, analysis: Analysis, words: Words, how: str = "") -> str:
    """Say from which value of a parameter on another step is first, and which."""
    at = swing.usual if swing.flips_at is None else swing.flips_at
    key = f"{how}{'up' if at > swing.usual else 'down'}"
    name = analysis.moment(swing.flips_to or "").name
    return words(f"charts.tornado.{key}", at=value_text(at, swing, words), name=name)


def rest(found: Choice, words: Words) -> Iterator[str]:
    """Say what the chart leaves out."""
    if found.still:
        yield words("charts.tornado.still", n=found.still, count=words.number(found.still))
