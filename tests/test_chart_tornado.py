"""The tornado chart: how the marks of its scale are written."""

from __future__ import annotations

import pytest

from servicecycle.charts.swing_rows.numbers import mark_text
from servicecycle.words import Words

WORDS = Words()


@pytest.mark.parametrize(
    ("marks", "written"),
    [
        ((-10.0, -5.0, 0.0, 5.0, 10.0), ["−10", "−5", "0", "5", "10"]),
        ((-0.5, 0.0, 0.5, 1.0), ["−0.5", "0.0", "0.5", "1.0"]),
        ((0.0, 0.02, 0.04), ["0.00", "0.02", "0.04"]),
        ((3 * 0.1, 6 * 0.1), ["0.3", "0.6"]),
    ],
)
def test_marks_of_the_scale_have_as_many_digits_as_they_need_all_alike(
    marks: tuple[float, ...], written: list[str]
) -> None:
    assert [mark_text(mark, marks, WORDS) for mark in marks] == written
