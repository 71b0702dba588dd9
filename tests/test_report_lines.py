"""What a page of fixed columns keeps together."""

from __future__ import annotations

import pytest

from servicecycle.reporting.blocks import Report
from servicecycle.reporting.formats import plain
from servicecycle.words import Words
from servicecycle.words.width import width

WORDS = Words("ru")
DETAILS = (("Дата", "20 октября 2026 г."), ("Шаги", "18"), ("Моменты истины", "15"), ("Критические моменты", "4"))


@pytest.mark.parametrize("columns", [24, 30, 40, 60, 80, 100])
def test_a_short_detail_stands_on_one_line(columns: int) -> None:
    report = Report("Имя", "Городская поликлиника № 17", DETAILS, (), (), "ru", "")
    lines = plain.render(report, WORDS, width=columns).splitlines()
    for label, value in DETAILS:
        assert [line for line in lines if f"{label}: {value}" in line]
    assert max(map(width, lines)) <= columns


def test_a_long_detail_is_folded() -> None:
    name = "a name that goes on and on " * 4
    lines = plain.render(Report("A", "", (("File", name),), (), (), "en", ""), WORDS, width=40).splitlines()
    assert max(map(width, lines)) <= 40
    assert " ".join(lines[2:]) == f"File: {name.strip()}"
