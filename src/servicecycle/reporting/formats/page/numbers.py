"""A chart's numbers as a table: what the picture shows, for those who want to read them one by one."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Table, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.charts.data import Data
    from servicecycle.words import Words

_TENS, _ONES = 10, 1


def numbers(data: Data, words: Words) -> Table:
    """Return a chart's numbers as a table: a column for each series, or one for each axis where points have two."""
    points = any(series.x for series in data.series)
    titles = (data.x_title, data.value_title) if points else tuple(series.name for series in data.series)
    rows = _points(data) if points else list(zip(data.categories, *(one.values for one in data.series), strict=True))
    columns = (Column(words("sections.what")), *(Column(title, "right", narrow=True) for title in titles))
    values = [[row[at] for row in rows] for at in range(1, len(columns))]
    # Series stand on one axis, and are written alike.
    digits = [_digits(column) for column in (values if points else [list(chain(*values))] * len(values))]
    return Table(columns, tuple(_numbered(row, digits, words) for row in rows))


def _points(data: Data) -> list[tuple[str | float | None, ...]]:
    return [
        (category, x, value)
        for series in data.series
        for category, x, value in zip(data.categories, series.x, series.values, strict=True)
        if x is not None or value is not None
    ]


def _numbered(row: Sequence[str | float | None], digits: Sequence[int], words: Words) -> tuple[Text, ...]:
    name, *values = row
    figures = (
        Text(words.number(value, places), "muted" if value is None else "plain")
        for value, places in zip(values, digits, strict=True)
        if not isinstance(value, str)
    )
    return Text(str(name)), *figures


def _digits(values: Sequence[str | float | None]) -> int:
    """Return with how many digits after the point these numbers can be told apart."""
    known = [value for value in values if isinstance(value, float | int)]
    if all(round(value) == value for value in known):
        return 0
    largest = max(map(abs, known))
    return 1 if largest >= _TENS else 2 if largest >= _ONES else 3
