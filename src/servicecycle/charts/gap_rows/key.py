"""What stands below the rows of the gaps chart: what is left out, and the signs that the titles do not explain."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from servicecycle.charts.gap_rows import signs
from servicecycle.charts.gap_rows.choice import falls_short, is_blind
from servicecycle.charts.rows.key import Entry, critical

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.moment import Moment
    from servicecycle.charts.gap_rows.choice import Choice
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words


def rest(chosen: Choice, words: Words) -> Iterator[str]:
    """Say which steps are left out."""
    if chosen.less:
        yield words("charts.gaps.rest", n=chosen.less, count=words.number(chosen.less))
    if chosen.unknown:
        yield words("charts.gaps.unknown", n=chosen.unknown, count=words.number(chosen.unknown))


def entries(chosen: Choice, analysis: Analysis, words: Words, theme: Theme) -> list[Entry]:
    """Return the key's entries, for what the chart shows."""
    moments = [one.moment for one in chosen.standing]
    method = analysis.cycle.method
    present = {
        "below": any(falls_short(one) for one in moments),
        "above": any(one.gap is not None and one.gap > 0 and not falls_short(one) for one in moments),
        "blind": any(is_blind(one, method) for one in moments),
        "expected-unknown": any(_known(one) == (True, False) for one in moments),
        "perceived-unknown": any(_known(one) == (False, True) for one in moments),
        "neither": any(_known(one) == (False, False) for one in moments),
    }
    points = words.number(method.blind_spot)
    found = [
        Entry(
            partial(_sample, sign, theme=theme),
            words(f"charts.gaps.key.{sign}", n=method.blind_spot, points=points),
        )
        for sign, shown in present.items()
        if shown
    ]
    return (
        [*found, critical(words("charts.gaps.key.critical"), theme)] if any(one.critical for one in moments) else found
    )


def _known(moment: Moment) -> tuple[bool, bool]:
    return moment.perceived is not None, moment.expected is not None


def _sample(sign: str, x: float, y: float, theme: Theme) -> list[Shape]:
    samples: dict[str, Callable[[], Iterable[Shape]]] = {
        "below": lambda: [signs.band(x, y, theme.below)],
        "above": lambda: [signs.band(x, y, theme.above)],
        "blind": lambda: [signs.pointer(x, y, theme, full=True)],
        "expected-unknown": lambda: [signs.open_dot(x, y, theme)],
        "perceived-unknown": lambda: signs.open_tick(x, y, theme),
        "neither": lambda: signs.strip(x, y, theme),
    }
    return list(samples[sign]())
