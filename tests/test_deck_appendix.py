"""A long deck: findings are told first, and what proves them in full stands in an appendix, every name in it."""

from __future__ import annotations

import io
import re
from functools import cache
from typing import Any

import pytest
from office_reports import KINDS, WORDS, by_hand, names_of, picture, report
from pptx import Presentation
from shown_text import squeezed

from servicecycle.charts.data import Data, Series
from servicecycle.reporting.blocks import Callout, Column, Heading, Paragraph, Table, Text
from servicecycle.reporting.formats.deck import fitting
from servicecycle.reporting.formats.deck.layouts import KICKER
from servicecycle.reporting.formats.direction import is_leftward
from servicecycle.reporting.formats.pptx import render
from servicecycle.words import LANGUAGES, Words

LONG = ["bank", "hostile", "fifteen long names", "sixty steps"]
NAMES = tuple(f"Step {at}" for at in range(50))
MANY = Data("bars", NAMES, (Series("a", tuple(map(float, range(50))), "perceived"),), "v", 0, 100)


@cache
def deck(case: str) -> list[Any]:
    return list(Presentation(io.BytesIO(render(report(case), WORDS))).slides)


def shown(*blocks: object, words: Words = WORDS) -> list[Any]:
    return list(Presentation(io.BytesIO(render(by_hand(*blocks), words))).slides)[1:]


def titles(slides: list[Any]) -> list[str]:
    return [slide.shapes.title.text_frame.text for slide in slides]


def above(slide: Any) -> str:
    return "".join(one.text_frame.text for one in slide.placeholders if one.placeholder_format.idx == KICKER)


def text(slide: Any) -> str:
    frames = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    cells = [cell.text_frame.text for one in slide.shapes if one.has_table for cell in one.table.iter_cells()]
    return " ".join([*frames, *cells])


def parted(slides: list[Any]) -> tuple[list[Any], list[Any]]:
    """Return the slides before the appendix, and those of it, the list first."""
    at = next(at for at, slide in enumerate(slides) if above(slide).startswith("Appendix"))
    return slides[:at], slides[at:]


def statements(count: int) -> list[object]:
    """Return sections, each of which says something, to make a deck long."""
    one = Table((Column("What"),), ((Text("x"),),))
    return [part for at in range(count) for part in (Heading(f"Section {at}"), Callout((Text(f"Finding {at}."),)), one)]


def long_table(rows: int = 60) -> Table:
    return Table(
        (Column("What"), Column("Why")), tuple((Text(f"Row {at}"), Text("because " * 30)) for at in range(rows))
    )


@pytest.mark.parametrize("case", LONG)
def test_the_board_has_few_slides_and_the_appendix_the_rest(case: str) -> None:
    told, behind = parted(deck(case))
    assert len(told) <= 36
    assert len(behind) > 3
    assert all(above(slide).startswith("Appendix") for slide in behind)
    found = squeezed(" ".join(text(slide) for slide in (*told, *behind)))
    assert all(squeezed(name) in found for name in names_of(case))


@pytest.mark.parametrize("case", LONG)
def test_the_list_leads_to_the_slides(case: str) -> None:
    slides = deck(case)
    _, behind = parted(slides)
    (table,) = [shape.table for shape in behind[0].shapes if shape.has_table]
    listed = [[cell.text_frame.text for cell in row.cells] for row in table.rows][1:]
    for section, number in listed:
        slide = slides[int(number) - 1]
        assert section in above(slide) + titles([slide])[0] or "Appendix: " in above(slide)
        assert slide in behind[1:]
    assert [int(number) for _, number in listed] == sorted({int(number) for _, number in listed})


def test_a_short_deck_has_none() -> None:
    assert not any(
        above(slide).startswith("Appendix") for slide in shown(*statements(5), Heading("All"), long_table(3))
    )
    assert not any(above(slide).startswith("Appendix") for slide in deck("one step")[:5])


def test_a_table_alone_is_told_however_long() -> None:
    slides = shown(Heading("All"), long_table(150))
    assert len(slides) > 12
    assert not any(above(slide) for slide in slides)


def test_the_slide_that_the_finding_speaks_of_is_told_and_says_where_all_are() -> None:
    drawn = picture(MANY, "Worst is Step 40 of all")
    told, behind = parted(shown(*statements(12), Heading("Gaps"), drawn))
    lead = told[-1]
    assert titles([lead]) == ["Worst is Step 40 of all"]
    (chart,) = [shape.chart for shape in lead.shapes if shape.has_chart]
    assert "Step 40" in list(chart.plots[0].categories)
    first, last = map(int, re.findall(r"\d+", text(lead).split("appendix")[1])[:2])
    assert last - first + 1 == len(behind) - 1
    charts = [shape.chart for slide in behind for shape in slide.shapes if shape.has_chart]
    assert [name for one in charts for name in one.plots[0].categories] == list(NAMES)


def test_what_a_section_begins_with_is_the_title_of_what_follows() -> None:
    short, long = Table((Column("What"),), ((Text("a"),), (Text("b"),))), long_table(6)
    stated = Paragraph((Text("It saves a lot."),))
    (both,) = shown(Heading("The plan"), stated, Heading("Today", 3), short, Heading("To do", 3), short)
    assert titles([both]) == ["It saves a lot"]
    assert above(both) == "The plan"
    one, more = shown(Heading("The plan"), stated, Heading("Today", 3), long, Heading("To do", 3), long)
    assert titles([one, more]) == ["It saves a lot", "To do"]
    assert "Today" in text(one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_appendix_is_named_in_each_language(language: str) -> None:
    words = Words(language)  # type: ignore[arg-type]
    slides = shown(*statements(12), Heading("Gaps"), picture(MANY), words=words)
    assert [slide for slide in slides if above(slide) == words("pptx.appendix")]
    assert [slide for slide in slides if above(slide) == words("pptx.appendix.of", section="Gaps")]


@pytest.mark.parametrize("text", ["Waits for transport home", "Встречает инженера", "€104,000 ✓ 0,5 %"])
@pytest.mark.parametrize("bold", [False, True])
def test_a_text_has_room_in_the_font_that_programs_fall_back_to(text: str, bold: bool) -> None:  # noqa: FBT001
    from servicecycle.charts import labels

    assert fitting.run(text, 12, bold=bold) >= labels.width(text, 12, bold=bold)


def test_a_legend_that_takes_two_lines_has_room() -> None:
    from servicecycle.reporting.formats.deck.chart_frame import legend_height

    data = KINDS["scatter"]
    long = Data(
        "scatter", data.categories, tuple(Series("n" * 60, (1, 2, 3), "good", x=(1, 2, 3)) for _ in range(3)), "v"
    )
    assert legend_height(long, 500) > legend_height(data, 500) > 0


def test_large_numbers_stand_beside_the_title_of_their_axis() -> None:
    from servicecycle.reporting.formats.deck.chart_frame import left_of_plot

    small, large = (Data("columns", ("a",), (Series("s", (one,), "good"),), "v") for one in (5, 3_500_000))
    assert left_of_plot(large) - left_of_plot(small) > 10


@pytest.mark.parametrize(
    ("said", "leftward"),
    [
        ("يقرر العميل الذهاب إلى البنك", True),
        ("“يقرر العميل الذهاب إلى البنك”: matters 100 out of 100 to those", False),
        ("Waits", False),
    ],
)
def test_a_sentence_of_ours_around_a_name_reads_as_ours(said: str, leftward: bool) -> None:  # noqa: FBT001
    assert is_leftward(said) is leftward


def test_no_title_before_the_appendix_is_a_sections_name() -> None:
    told, _ = parted(deck("bank"))
    names = {block.text for block in report("bank").blocks if isinstance(block, Heading) and block.level == 2}
    assert names.isdisjoint(titles(told))


def test_what_a_heading_finds_is_the_title_of_its_slide() -> None:
    table = Table((Column("What"),), ((Text("x"),),))
    blocks = (
        Heading("Whole", finding="Found. Twice."),
        table,
        Heading("Parted", finding="Two"),
        Heading("One", 3),
        table,
    )
    assert titles(shown(*blocks)) == ["Found. Twice", "Two"]
