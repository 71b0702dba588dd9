"""How slides share their room: a cycle in brief on one, a chart over its table, tables in columns, maps as cells."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import pytest
from office_reports import SEVERAL, WORDS, analysis, by_hand, picture, report
from pptx import Presentation

from servicecycle.charts import heat
from servicecycle.charts.data import Data, Series
from servicecycle.reporting.blocks import (
    Bar,
    Bars,
    Bullets,
    Column,
    Figures,
    Heading,
    Paragraph,
    Picture,
    Table,
    Text,
)
from servicecycle.reporting.formats.deck import fitting
from servicecycle.reporting.formats.deck.grid import PADDING
from servicecycle.reporting.formats.pptx import render
from servicecycle.reporting.report import compose_brief

DATA = Data("line", ("a", "b"), (Series("s", (1, 2), "perceived"),), "v", 0, 10)
SHORT = Table((Column("What"), Column("Count", "right")), ((Text("x"), Text("1", value=1)),))
CELLS = Data(
    "cells",
    ("First", "Last"),
    (
        Series("Clerk", (20, None), "critical", note=("2 steps", None)),
        Series("Office", (None, 90), "critical", note=("not rated", "1 step")),
    ),
    "score",
    0,
    100,
)


def opened(deck: bytes) -> list[Any]:
    return list(Presentation(io.BytesIO(deck)).slides)


def shown(*blocks: object, **parts: object) -> list[Any]:
    return opened(render(by_hand(*blocks, **parts), WORDS))[1:]


@cache
def brief(case: str) -> list[Any]:
    return opened(render(compose_brief(analysis(case), WORDS, file="cycle.yaml"), WORDS))


def titles(slides: list[Any]) -> list[str]:
    return [slide.shapes.title.text_frame.text for slide in slides]


def tables(slide: Any) -> list[list[list[str]]]:
    return [
        [[cell.text_frame.text for cell in row.cells] for row in shape.table.rows]
        for shape in slide.shapes
        if shape.has_table
    ]


def text(slide: Any) -> str:
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


class TestInBrief:
    @pytest.mark.parametrize("case", ["bank", "three steps", "fifteen steps", "sixty steps", "two hundred steps"])
    def test_a_cycle_is_one_slide(self, case: str) -> None:
        (slide,) = brief(case)
        assert sum(shape.has_chart for shape in slide.shapes) == 1
        assert analysis(case).cycle.name in text(slide)
        for block in compose_brief(analysis(case), WORDS, file="cycle.yaml").blocks:
            if isinstance(block, Figures):
                assert all(label in text(slide) for label, _, _ in block.items)

    def test_fine_print_stands_in_the_notes(self) -> None:
        (slide,) = brief("two hundred steps")
        notes = slide.notes_slide.notes_text_frame.text
        assert all(moment.name in notes for moment in analysis("two hundred steps").moments)
        assert WORDS("sections.all-steps") not in text(slide)

    def test_what_has_no_room_there_takes_several_slides(self) -> None:
        figures = Figures((("Score", Text("49", "bad"), "of 100"),))
        long = Table((Column("What"),), ((Text("word " * 900),),))
        report_ = by_hand(figures, picture(DATA), Heading("Long"), long, layout="brief")
        assert titles(opened(render(report_, WORDS)))[0] == "A title"
        assert len(opened(render(report_, WORDS))) > 2
        short = by_hand(figures, picture(DATA), Heading("Short"), SHORT, layout="brief")
        assert len(opened(render(short, WORDS))) == 1

    def test_its_numbers_have_the_names_of_the_steps_in_their_workbook(self) -> None:
        (chart,) = [shape.chart for shape in brief("sixty steps")[0].shapes if shape.has_chart]
        assert [name for name in chart.plots[0].categories if name] == ["10", "20", "30", "40", "50", "60"]
        blob = chart.part.chart_workbook.xlsx_part.blob
        from python_calamine import CalamineWorkbook

        rows = CalamineWorkbook.from_filelike(io.BytesIO(blob)).get_sheet_by_index(0).to_python()
        assert [row[-1] for row in rows[1:]] == [moment.name for moment in analysis("sixty steps").moments]

    def test_a_portfolio_is_its_table_and_a_slide_for_each_cycle(self) -> None:
        slides = opened(render(report("portfolio"), WORDS))
        for name in SEVERAL:
            if len(brief(name)) == 1:
                told = (text(slide) + slide.notes_slide.notes_text_frame.text for slide in slides[2:])
                assert sum(analysis(name).cycle.name in one for one in told) == 1


class TestTogether:
    def test_a_chart_stands_over_its_short_table(self) -> None:
        (slide,) = shown(Heading("One"), picture(DATA), SHORT)
        assert titles([slide]) == ["A finding"]
        assert sum(shape.has_chart for shape in slide.shapes) == len(tables(slide)) == 1

    def test_a_long_table_or_another_section_stands_alone(self) -> None:
        long = SHORT._replace(rows=SHORT.rows * 9)
        assert len(shown(Heading("One"), picture(DATA), long)) == 2
        assert len(shown(Heading("One"), picture(DATA), Heading("Two"), SHORT)) == 2

    def test_a_remark_below_one_of_two_tables_stays_with_it(self) -> None:
        more = Paragraph((Text("And 7 more.", "muted"),))
        (slide,) = shown(Heading("Both"), Heading("First", 3), SHORT, more, Heading("Second", 3), SHORT)
        assert tables(slide)[0][-1][0] == "And 7 more."
        assert tables(slide)[1][-1][0] == "x"

    def test_a_long_narrow_table_stands_in_two_columns(self) -> None:
        rows = tuple((Text(f"Row {at}"), Text(str(at), value=at)) for at in range(60))
        slides = shown(Heading("All"), Table(SHORT.columns, rows))
        found = [row[0] for slide in slides for table in tables(slide) for row in table[1:]]
        assert found == [f"Row {at}" for at in range(60)]
        assert all(len(tables(slide)) == 2 for slide in slides)

    def test_parts_of_a_chart_are_counted_together(self) -> None:
        parts = [picture(DATA, f"All ({at} of 3)")._replace(whole="All") for at in (1, 2, 3)]
        assert titles(shown(Heading("One"), *parts)) == ["All (1 of 3)", "All (2 of 3)", "All (3 of 3)"]

    def test_a_group_of_bars_stays_together_where_it_can(self) -> None:
        def group(name: str, count: int) -> tuple[str, tuple[Bar, ...]]:
            return name, tuple(Bar(f"{name} {at}", 10, Text("10")) for at in range(count))

        bars = Bars((group("A", 9), group("B", 6), group("C", 4), group("D", 3)))
        first, second = shown(Heading("Parts"), bars)
        assert [row[0] for row in tables(first)[0] if len(row[0]) == 1] == ["A"]
        assert [row[0] for row in tables(second)[0] if len(row[0]) == 1] == ["B", "C", "D"]


class TestWords:
    def test_one_point_is_no_list(self) -> None:
        (slide,) = shown(Heading("Open"), Bullets(((Text("Only this."),),)))
        (body,) = [place for place in slide.placeholders if place.placeholder_format.idx == 1]
        assert [one.level for one in body.text_frame.paragraphs] == [0]

    def test_a_mark_is_not_parted_from_its_name(self) -> None:
        (slide,) = shown(Heading("One"), Bars((("", (Bar("X" * 90, 1, Text("1"), mark="critical"),)),)))
        assert "◆\N{NO-BREAK SPACE}X" in tables(slide)[0][0][0]


class TestMaps:
    def test_a_map_is_a_table_told_in_words(self) -> None:
        (slide,) = shown(Heading("One"), picture(CELLS))
        assert tables(slide)[0][1:] == [["Clerk", "20\n2 steps", ""], ["Office", "not rated", "90\n1 step"]]
        (shape,) = [shape for shape in slide.shapes if shape.has_table]
        assert shape._element.xpath(".//p:cNvPr")[0].get("descr") == "What it shows."  # noqa: SLF001

    def test_the_worse_the_darker_and_unknown_is_hatched(self) -> None:
        (slide,) = shown(Heading("One"), picture(CELLS))
        cells = [cell for shape in slide.shapes if shape.has_table for cell in shape.table.iter_cells()]
        ground = {cell.text_frame.text: cell._tc.tcPr.xpath("./a:solidFill//a:alpha/@val") for cell in cells}  # noqa: SLF001
        assert int(ground["20\n2 steps"][0]) > int(ground["90\n1 step"][0])
        assert [bool(cell._tc.tcPr.xpath("./a:pattFill")) for cell in cells].count(True) == 1  # noqa: SLF001

    def test_many_columns_take_several_slides(self) -> None:
        names = tuple(f"Phase {at}" for at in range(30))
        series = Series("Clerk", tuple(map(float, range(30))), "critical", note=("1 step",) * 30)
        slides = shown(Heading("One"), picture(Data("cells", names, (series,), "score", 0, 100)))
        assert [name for slide in slides for name in tables(slide)[0][0][1:]] == list(names)

    def test_no_title_of_a_column_is_broken_within_a_word(self) -> None:
        names = ("Administration", "Follow-up", "Rehabilitation", *(f"Phase {at}" for at in range(7)))
        series = tuple(Series("Anaesthetist", (50.0,) * 10, "critical", note=("1 step",) * 10) for _ in range(4))
        (slide,) = shown(Heading("One"), picture(Data("cells", names, series, "score", 0, 100)))
        (table,) = [shape.table for shape in slide.shapes if shape.has_table]
        for at, cell in enumerate(table.rows[0].cells):
            for run in cell.text_frame.paragraphs[0].runs:
                room = table.columns[at].width.pt - 2 * PADDING
                assert fitting.longest_word(run.text, run.font.size.pt, bold=True) <= room + 0.1

    def test_the_heat_map_hands_over_all_of_its_cells(self) -> None:
        found = heat.data(analysis("bank"), WORDS)
        assert {len(series.values) for series in found.series} == {len(found.categories)}
        for series in found.series:
            for value, note in zip(series.values, series.note, strict=True):
                assert value is None or note


def test_a_flat_picture_is_drawn_narrower_so_that_it_is_shown_larger() -> None:
    from matplotlib.figure import Figure as Drawing

    widths: list[float] = []

    def draw(theme: Any) -> Drawing:
        widths.append(theme.width)
        return Drawing(figsize=(theme.width / 72, 2))

    shown(Heading("One"), Picture("made-up", draw, "A finding", "The measure", "What it shows."))
    assert len(widths) > 1
    assert widths == sorted(widths, reverse=True)
