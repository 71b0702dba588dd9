"""The report as slides: native, complete, nothing cut off, the same bytes every time, and text that stays text."""

from __future__ import annotations

import io
from functools import cache
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree  # type: ignore[import-untyped]
from office_reports import HOSTILE, KINDS, WORDS, by_hand, names_of, picture, report, times
from pptx import Presentation
from python_calamine import CalamineWorkbook
from shown_text import squeezed

from servicecycle.charts.paint import plain
from servicecycle.charts.theme import Theme
from servicecycle.reporting.blocks import (
    Bar,
    Bars,
    Bullets,
    Callout,
    Column,
    Figures,
    Heading,
    Paragraph,
    Picture,
    Report,
    Table,
    Text,
)
from servicecycle.reporting.formats.deck import fitting
from servicecycle.reporting.formats.deck.layouts import LAYOUTS
from servicecycle.reporting.formats.pptx import render

EMU = 12700
TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
RUN = "{http://schemas.openxmlformats.org/drawingml/2006/main}rPr"
CASES = ["bank", "hostile", "league", "portfolio", "brief", "one step", "fifteen long names", "sixty steps", "holes"]

each_case = pytest.mark.parametrize("case", CASES)


@cache
def made(case: str) -> bytes:
    return render(report(case), WORDS)


def opened(deck: bytes) -> Any:
    return Presentation(io.BytesIO(deck))


def shown(*blocks: object, **parts: object) -> Any:
    """Return the slides after the title's."""
    return list(opened(render(by_hand(*blocks, **parts), WORDS)).slides)[1:]


def text_of(slide: Any) -> str:
    return "".join(one.text or "" for one in slide.element.iter(TEXT))


def titles(slides: Any) -> list[str]:
    return [slide.shapes.title.text_frame.text for slide in slides]


def charts(slides: Any) -> list[Any]:
    return [shape.chart for slide in slides for shape in slide.shapes if shape.has_chart]


def tables(slides: Any) -> list[Any]:
    return [shape.table for slide in slides for shape in slide.shapes if shape.has_table]


def rows(table: Any) -> list[list[str]]:
    return [[cell.text_frame.text for cell in row.cells] for row in table.rows]


@each_case
def test_every_slide_has_a_title_and_no_place_is_left_empty(case: str) -> None:
    for slide in opened(made(case)).slides:
        assert slide.shapes.title is not None
        assert slide.shapes.title.text_frame.text.strip()
        for place in slide.placeholders:
            assert place.has_table or place.has_chart or "pic" in place.element.tag or place.text_frame.text.strip()


@each_case
def test_every_name_is_found(case: str) -> None:
    text = squeezed("".join(text_of(slide) for slide in opened(made(case)).slides))
    assert [name for name in names_of(case) if squeezed(name) not in text] == []


@each_case
def test_nothing_leaves_the_slide_or_stands_on_other_text(case: str) -> None:
    deck = opened(made(case))
    for slide in deck.slides:
        boxes = []
        for shape in slide.shapes:
            left, top = shape.left / EMU, shape.top / EMU
            right, bottom = left + shape.width / EMU, top + _height(shape)
            assert left >= 0
            assert top >= 0
            assert right <= 960.5
            assert bottom <= 540.5
            if shape.has_table or (shape.has_text_frame and shape.text_frame.text.strip()):
                boxes.append((left, top, right, bottom))
        for at, (left, top, right, bottom) in enumerate(boxes):
            for other in boxes[at + 1 :]:
                assert right <= other[0] + 1 or other[2] <= left + 1 or bottom <= other[1] + 1 or other[3] <= top + 1


def _height(shape: Any) -> float:
    total = sum(row.height for row in shape.table.rows) if shape.has_table else shape.height
    return float(total) / EMU


@each_case
def test_text_has_room(case: str) -> None:
    deck = opened(made(case))
    with plain():
        for slide in deck.slides:
            for shape in slide.shapes:
                if shape.has_table:
                    _assert_cells_have_room(shape.table)
                elif shape.has_text_frame and shape.text_frame.text.strip():
                    size, margins = _size(deck, slide, shape), _margins(shape)
                    tall = sum(_tall(one, shape.width / EMU - margins, size) for one in shape.text_frame.paragraphs)
                    assert tall <= shape.height / EMU + 1, shape.text_frame.text


def _assert_cells_have_room(table: Any) -> None:
    for row in table.rows:
        for at, cell in enumerate(row.cells):
            if cell.is_spanned:
                continue
            span = range(at, at + max(1, cell.span_width))
            width = sum(table.columns[one].width for one in span) / EMU - 10
            tall = sum(_tall(one, width, 18) for one in cell.text_frame.paragraphs if one.text.strip())
            assert tall <= row.height / EMU + 0.5, cell.text_frame.text


def _tall(paragraph: Any, width: float, size: float) -> float:
    sizes = [run.font.size.pt for run in paragraph.runs if run.font.size]
    bold = bool(max(paragraph.runs, key=lambda run: len(run.text)).font.bold) if paragraph.runs else False
    text = paragraph.text.replace("✗", "M").replace("✓", "M").replace("●", "M").replace("○", "M").replace("◆", "M")
    return fitting.height(text, width, max(sizes, default=size), bold=bold)


def _margins(shape: Any) -> float:
    return (shape.text_frame.margin_left + shape.text_frame.margin_right) / EMU if not shape.is_placeholder else 0


def _size(deck: Any, slide: Any, shape: Any) -> float:
    if not shape.is_placeholder:
        return 18
    places = list(LAYOUTS.values())[list(deck.slide_layouts).index(slide.slide_layout)]
    return next(place.style.size for place in places if place.number == shape.placeholder_format.idx)


@each_case
def test_the_speaker_is_told_where_the_numbers_are_from(case: str) -> None:
    found = report(case)
    for slide in opened(made(case)).slides:
        notes = slide.notes_slide.notes_text_frame.text
        assert found.footer in notes
        assert all(label in notes for label, _ in found.details)


def test_charts_are_told_in_words() -> None:
    slides = opened(made("bank")).slides
    notes = [slide.notes_slide.notes_text_frame.text for slide in slides]
    described = [shape._element.xpath(".//p:cNvPr")[0].get("descr") or "" for slide in slides for shape in slide.shapes]  # noqa: SLF001
    for block in report("bank").blocks:
        if isinstance(block, Picture):
            assert block.alt in described
            assert any(block.alt in one for one in notes)


def test_every_run_says_its_language() -> None:
    with ZipFile(io.BytesIO(made("hostile"))) as deck:
        for name in deck.namelist():
            if name.startswith(("ppt/slides/slide", "ppt/notesSlides/notesSlide")):
                root = etree.fromstring(deck.read(name))
                runs = [one for one in root.iter(RUN) if one.getparent().tag.endswith("}r")]
                assert all(one.get("lang") == "en-US" for one in runs)


@pytest.mark.parametrize("case", ["bank", "hostile"])
def test_the_same_report_gives_the_same_bytes(case: str) -> None:
    assert render(report(case), WORDS) == made(case)
    assert times(made(case)) == {(1980, 1, 1, 0, 0, 0)}


def test_the_deck_tells_nothing_of_its_making() -> None:
    deck = opened(made("bank"))
    about = deck.core_properties
    assert about.title == "Cashing a cheque at the branch"
    assert about.author == "Example Bank"
    assert about.last_modified_by == ""
    assert about.created.year == about.modified.year == 1980
    assert deck.slide_width * 9 == deck.slide_height * 16


def test_a_client_can_restyle_it() -> None:
    theme = Theme(perceived="#112233", bad="#445566")
    deck = render(report("one step")._replace(theme=theme), WORDS)
    with ZipFile(io.BytesIO(deck)) as parts:
        office = parts.read("ppt/theme/theme1.xml").decode()
        slides = "".join(parts.read(name).decode() for name in parts.namelist() if name.startswith("ppt/slides/slide"))
    assert '<a:accent1><a:srgbClr val="112233"/></a:accent1>' in office
    assert '<a:accent2><a:srgbClr val="445566"/></a:accent2>' in office
    assert "srgbClr" not in slides
    assert "latin" not in slides.replace('<a:latin typeface="+mn-lt"/>', "")


def test_every_slide_is_of_a_layout_that_has_its_places() -> None:
    for slide in opened(made("bank")).slides:
        layout = {place.placeholder_format.idx for place in slide.slide_layout.placeholders}
        assert {place.placeholder_format.idx for place in slide.placeholders} <= layout


class TestCharts:
    @pytest.mark.parametrize("kind", KINDS)
    def test_numbers_are_native(self, kind: str) -> None:
        slides = shown(Heading("One"), picture(KINDS[kind]))
        (chart,) = charts(slides)
        assert titles(slides) == ["A finding"]
        assert [series.name for series in chart.plots[0].series] == [one.name for one in KINDS[kind].series]
        for series, told in zip(chart.plots[0].series, KINDS[kind].series, strict=True):
            assert list(series.values) == [None if value is None else float(value) for value in told.values]

    def test_what_is_unknown_is_a_gap_and_is_named(self) -> None:
        (chart,) = charts(shown(Heading("One"), picture(KINDS["bars"])))
        assert list(chart.plots[0].series[0].values) == [10, None]
        assert list(chart.plots[0].categories) == ["One", "Two (unknown)"]
        assert 'dispBlanksAs val="gap"' in chart.part.blob.decode()

    def test_the_axis_runs_as_the_data_say(self) -> None:
        (chart,) = charts(shown(Heading("One"), picture(KINDS["line"])))
        assert (chart.value_axis.minimum_scale, chart.value_axis.maximum_scale) == (0, 100)

    def test_its_workbook_holds_the_same_numbers_and_no_formula(self) -> None:
        for chart in charts(opened(made("hostile")).slides):
            blob = chart.part.chart_workbook.xlsx_part.blob
            with ZipFile(io.BytesIO(blob)) as parts:
                assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")
            cells = [
                cell
                for row in CalamineWorkbook.from_filelike(io.BytesIO(blob)).get_sheet_by_index(0).to_python()
                for cell in row
            ]
            for series in chart.plots[0].series:
                numbers = [cell for cell in cells if isinstance(cell, float)]
                known = [value for value in series.values if value is not None]
                assert all(any(abs(value - number) < 1e-9 for number in numbers) for value in known)

    def test_names_that_are_shortened_stay_whole_in_the_workbook(self) -> None:
        name = " ".join([HOSTILE[-1]] * 4)
        data = KINDS["bars"]
        chart = charts(shown(Heading("One"), picture(type(data)("bars", (name, "b"), data.series, "v", 0, 100))))[0]
        blob = chart.part.chart_workbook.xlsx_part.blob
        assert name in [
            row[-1] for row in CalamineWorkbook.from_filelike(io.BytesIO(blob)).get_sheet_by_index(0).to_python()
        ]
        assert chart.plots[0].categories[0].endswith("…")

    def test_a_chart_of_no_numbers_is_a_picture(self) -> None:
        slides = shown(Heading("One"), picture(None))
        (image,) = [shape for shape in slides[0].shapes if "pic" in shape.element.tag]
        assert image.image.content_type == "image/png"
        assert image._element.xpath(".//p:cNvPr")[0].get("descr") == "What it shows."  # noqa: SLF001

    def test_many_bars_take_several_slides(self) -> None:
        data = KINDS["bars"]
        names = tuple(f"Step {at}" for at in range(50))
        many = type(data)(
            "bars", names, (type(data.series[0])("a", tuple(map(float, range(50))), "perceived"),), "v", 0, 100
        )
        slides = shown(Heading("One"), picture(many))
        assert titles(slides) == [f"A finding ({at} of {len(slides)})" for at in range(1, len(slides) + 1)]
        assert [name for chart in charts(slides) for name in chart.plots[0].categories] == list(names)


class TestTables:
    def test_a_long_one_is_split_and_repeats_its_head(self) -> None:
        found = tuple((Text(f"Row {at}"), Text(str(at), value=at)) for at in range(100))
        slides = shown(Heading("All"), Table((Column("What"), Column("Count", "right", narrow=True)), found))
        assert titles(slides) == [f"All ({at} of {len(slides)})" for at in range(1, len(slides) + 1)]
        parts = [rows(table) for table in tables(slides)]
        assert all(part[0] == ["What", "Count"] for part in parts)
        assert [row[0] for part in parts for row in part[1:]] == [f"Row {at}" for at in range(100)]
        assert all(table.first_row for table in tables(slides))

    def test_columns_without_room_stand_below_with_their_titles(self) -> None:
        columns = (
            Column("Step"),
            *(Column(f"Figure number {at}", "right", narrow=True, below=at > 0) for at in range(24)),
        )
        row = (Text("Waits"), *(Text(f"{at}.50") for at in range(24)))
        table = tables(shown(Heading("One"), Table(columns, (row,) * 2)))[0]
        assert "Figure number 7\u00a07.50" in rows(table)[1][0]

    def test_a_cell_that_fills_slides_is_broken_and_whole(self) -> None:
        text = " ".join(f"word{at}" for at in range(2000))
        slides = shown(Heading("One"), Table((Column("What"),), ((Text(text),),)))
        assert len(slides) > 1
        assert squeezed("".join(row[0] for table in tables(slides) for row in rows(table)[1:])) == squeezed(text)

    def test_a_column_of_nothing_is_left_out(self) -> None:
        columns = (Column("What"), Column("Empty"))
        (table,) = tables(shown(Heading("One"), Table(columns, ((Text("a"), Text("")),))))
        assert rows(table) == [["What"], ["a"]]

    def test_two_short_ones_of_a_section_share_a_slide(self) -> None:
        table = Table((Column("What"),), ((Text("a"),),))
        slides = shown(Heading("Both"), Heading("First", 3), table, Heading("Second", 3), table)
        assert titles(slides) == ["Both"]
        assert len(tables(slides)) == 2
        assert "First" in text_of(slides[0])

    def test_tones_do_not_rest_on_colour(self) -> None:
        cells = (Text("1", "good"), Text("2", "bad"), Text("3", "warn"))
        (table,) = tables(shown(Heading("One"), Table((Column("a"), Column("b"), Column("c")), (cells,))))
        assert rows(table)[1] == ["✓ 1", "✗ 2", "! 3"]


class TestBars:
    def test_bars_stand_in_the_rows_of_their_table(self) -> None:
        bars = (
            Bar("One", 10, Text("10"), target=30),
            Bar("Two", None, Text("unknown", "muted")),
            Bar("Three", 50, Text("50")),
        )
        (slide,) = shown(Heading("One"), Bars((("Group", bars),), ("Score",), "Expected"))
        (table,), (chart,) = tables([slide]), charts([slide])
        assert [row[0] for row in rows(table)] == ["", "Group", "One", "Two", "Three"]
        assert list(chart.plots[0].series[0].values) == [None, 10, None, 50]
        assert list(chart.plots[0].series[1].values) == [None, 30, None, None]
        frame = next(shape for shape in slide.shapes if shape.has_table)
        over = next(shape for shape in slide.shapes if shape.has_chart)
        head, *others = [row.height for row in table.rows]
        assert len(set(others)) == 1
        assert abs(over.top - frame.top - head) < EMU
        assert abs(over.height - sum(others)) < EMU
        assert "■ Score" in text_of(slide).replace("\u00a0", " ")

    def test_what_is_unknown_is_hatched(self) -> None:
        (slide,) = shown(Heading("One"), Bars((("", (Bar("One", None, Text("unknown")),)),)))
        (hatched,) = [shape for shape in slide.shapes if "pattFill" in etree.tostring(shape.element).decode()]
        assert hatched.has_table


class TestMessages:
    def test_what_stands_apart_is_the_title(self) -> None:
        table = Table((Column("What"),), ((Text("a"),),))
        (slide,) = shown(Heading("Section"), Callout((Text("It is broken."),), "bad"), table)
        assert titles([slide]) == ["It is broken"]
        assert "Section" in text_of(slide)

    def test_what_is_strong_after_bars_is_the_title_and_the_rest_the_measure(self) -> None:
        bars = Bars((("", (Bar("One", 10, Text("10")),)),))
        told = Paragraph((Text("The first is weaker.", "strong"), Text(" "), Text("Mend it.", "muted")))
        (slide,) = shown(Heading("Section"), bars, told)
        assert titles([slide]) == ["The first is weaker"]
        assert "Mend it." in text_of(slide)

    def test_figures_stand_under_the_verdict(self) -> None:
        items = (("Score", Text("49", "bad"), "of 100"), ("Coverage", Text("100%"), "all"))
        (slide,) = shown(Figures(items), verdict=(Text("It is weak.", "strong"), Text(" "), Text("Begin here.")))
        assert titles([slide]) == ["It is weak"]
        assert all(text in text_of(slide) for text in ("Begin here.", "Score", "✗ 49", "of 100", "100%"))

    def test_lists_are_lists(self) -> None:
        (slide,) = shown(Heading("Open"), Paragraph((Text("In order:"),)), Bullets(((Text("a"),), (Text("b"),))))
        (body,) = [place for place in slide.placeholders if place.placeholder_format.idx == 1]
        assert [(one.text, one.level) for one in body.text_frame.paragraphs] == [("a", 1), ("b", 1)]

    def test_long_text_takes_several_slides_and_is_whole(self) -> None:
        text = " ".join(f"word{at}" for at in range(3000))
        slides = shown(Heading("Open"), Paragraph((Text(text),)))
        assert len(slides) > 1
        assert squeezed(text) in squeezed(
            "".join(
                place.text_frame.text
                for slide in slides
                for place in slide.placeholders
                if place.placeholder_format.idx == 1
            )
        )

    def test_a_long_finding_is_told_whole_in_the_notes(self) -> None:
        (slide,) = shown(Heading("One"), picture(KINDS["line"], "long " * 200 + "end"))
        assert titles([slide])[0].endswith("…")
        assert "end" in slide.notes_slide.notes_text_frame.text

    def test_what_xml_forbids_is_shown_as_such(self) -> None:
        table = Table((Column("a\x00b"),), ((Text("c\x0bd\ud800e\x7ff\ufffeg\r\nh"),),))
        (found,) = tables(shown(Heading("One\x1b"), table))
        assert rows(found) == [["a\ufffdb"], ["c\ufffdd\ufffde\ufffdf\ufffdg h"]]

    def test_what_reads_leftward_says_so(self) -> None:
        (slide,) = shown(Heading("يقرر العميل"), Paragraph((Text("left"),)))
        assert slide.shapes.title.text_frame.paragraphs[0]._p.pPr.get("rtl") == "1"  # noqa: SLF001

    def test_a_report_of_nothing_is_its_title_slide(self) -> None:
        deck = opened(render(by_hand(), WORDS))
        assert titles(deck.slides) == ["A title"]


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_the_logo_stands_on_the_master(kind: str) -> None:
    from servicecycle.charts.logo import Logo

    drawn = b'<rect width="40" height="20" fill="#c00"/>'
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">' + drawn + b"</svg>"
    content = svg if kind == "svg" else _png()
    theme = Theme(logo=Logo(content, kind, 2.0))  # type: ignore[arg-type]
    made_of: Report = by_hand(Heading("One"), Paragraph((Text("a"),)), theme=theme)
    deck = opened(render(made_of, WORDS))
    pictures = [shape for shape in deck.slide_master.shapes if "pic" in shape.element.tag]
    assert len(pictures) == 1
    assert abs(pictures[0].width / pictures[0].height - 2) < 0.01
    assert render(made_of, WORDS) == render(made_of, WORDS)


def _png() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (40, 20), "red").save(out, "PNG")
    return out.getvalue()
