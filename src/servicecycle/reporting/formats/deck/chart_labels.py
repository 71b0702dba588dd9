"""The labels of a native chart: names directly on lines, and values where they do not hide one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.formats.deck import chart_xml as xml
from servicecycle.reporting.formats.deck.texts import scheme
from servicecycle.reporting.formats.office.colors import SLOTS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from servicecycle.charts.data import Data

LABEL = 10.5
"""The size of labels."""

NOTHING = "paper"
"""A series of the paper's colour only carries what stands on it."""

_LEAST_SEGMENT = 15.0
_FAR, _LOW = 0.6, 0.07
MOST_LABELS = 20
"""So many points have room for their values."""


def form(values: Sequence[float | None]) -> str:
    """Return how numbers are written: with as many digits as tell them apart."""
    largest = max((abs(value) for value in values if value is not None), default=0.0)
    whole = all(value is None or value == round(value) for value in values)
    return "#,##0" if largest >= 10 or whole else "0.0" if largest >= 1 else "0.00"  # noqa: PLR2004  so a reader writes them


def line_labels(data: Data, at: int) -> str:
    """Label a line: its name where it is farthest from the other line, or at its end; the first also with its values.

    Where there is one other line, a label stands on the side that is not the other's.
    """
    series = data.series
    number = form([value for one in series for value in one.values])
    valued = at == 0 and len(data.categories) <= MOST_LABELS
    other = series[1 - at].values if len(series) == 2 else ()  # noqa: PLR2004  two lines can give way to each other
    named = _named_at(data, at) if len(series) > 1 else None
    found = []
    for place, value in enumerate(series[at].values):
        if value is None or not (valued or place == named):
            continue
        against = other[place] if other else None
        above = against is None or value > against or (value == against and at == 0) or _is_lowest(data, value)
        side = "r" if place == named and not other else "t" if above else "b"
        if place == named:
            color = scheme(series[at].color) if series[at].color in SLOTS else "tx1"
            found.append(xml.named_label(place, LABEL + 0.5, side, color=color, form=number if valued else ""))
        else:
            found.append(xml.value_label(place, LABEL, side, number))
    return xml.labels(found, LABEL)


def too_small(data: Data, at: int, height: float) -> list[str]:
    """Take away the labels of the parts of columns that are lower than a line of text."""
    least, values = _least(data, height), data.series[at].values
    return [xml.no_label(place) for place, value in enumerate(values) if value is None or abs(value) < least]


def carrier_labels(data: Data, at: int, height: float, written: Callable[[float, int], str]) -> str:
    """Write the value of what is too low for a label below it, on what carries it."""
    found, least = [], _least(data, height)
    digits = {"#,##0": 0, "0.0": 1, "0.00": 2}[form([value for series in data.series for value in series.values])]
    for place, under in enumerate(data.series[at].values):
        carried = [series.values[place] or 0.0 for series in data.series if series.color != NOTHING]
        total = sum(carried)
        if under is not None and under >= least and 0 < total < least:
            value = written(total, digits if round(total, digits) else 1)
            found.append(xml.text_label(place, LABEL, "inEnd", (value,)))
    return xml.labels(found, LABEL) if found else ""


def _least(data: Data, height: float) -> float:
    columns = range(len(data.categories))
    tallest = max((sum(series.values[at] or 0.0 for series in data.series) for at in columns), default=0.0)
    span = (data.high if data.high is not None else tallest) - (data.low or 0.0) or 1.0
    return span * _LEAST_SEGMENT / (height or 300.0)


def _is_lowest(data: Data, value: float) -> bool:
    """Tell whether a label below a point would fall onto the axis."""
    return data.low is not None and data.high is not None and value - data.low < (data.high - data.low) * _LOW


def _named_at(data: Data, at: int) -> int | None:
    """Return the point at which a line is named: of those far from the other line, the one that juts out most."""
    known = [place for place, value in enumerate(data.series[at].values) if value is not None]
    if len(data.series) != 2 or not known:  # noqa: PLR2004  as above
        return known[-1] if known else None
    here, there = data.series[at].values, data.series[1 - at].values
    apart = {place: (here[place] or 0.0) - (there[place] or 0.0) for place in known if there[place] is not None}
    widest = max(map(abs, apart.values()), default=0.0)
    far = [place for place, gap in apart.items() if abs(gap) >= widest * _FAR]
    return max(far, key=lambda place: _juts(here, place) * (1 if apart[place] > 0 else -1), default=known[-1])


def _juts(values: Sequence[float | None], place: int) -> float:
    beside = [
        value for value in (*values[max(0, place - 1) : place], *values[place + 1 : place + 2]) if value is not None
    ]
    return (values[place] or 0.0) - (sum(beside) / len(beside) if beside else 0.0)
