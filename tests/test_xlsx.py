"""The report as a workbook: numbers that stay numbers, text that stays text, the same bytes every time."""

from __future__ import annotations

import io
import re
from functools import cache
from html import unescape
from typing import Any
from zipfile import ZipFile

import pytest
from office_reports import HOSTILE, INERT, KINDS, WORDS, by_hand, names_of, picture, report, times
from python_calamine import CalamineWorkbook
from shown_text import squeezed

from servicecycle.charts.data import Data, Series
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
    Table,
    Text,
)
from servicecycle.reporting.formats.book.looks import written
from servicecycle.reporting.formats.book.names import LONGEST, Names
from servicecycle.reporting.formats.xlsx import render

CASES = ["bank", "hostile", "league", "portfolio", "brief", "one step", "fifteen long names", "sixty steps", "holes"]
TABLE = Table(
    (Column("What"), Column("Count", "right")),
    ((Text("One"), Text("1,234", value=1234)), (Text("=1+1"), Text("–")), (Text("Bad"), Text("−3.5", "bad", -3.5))),
)

each_case = pytest.mark.parametrize("case", CASES)


@cache
def made(case: str) -> bytes:
    return render(report(case), WORDS)


def cells(book: bytes) -> dict[str, list[list[Any]]]:
    opened = CalamineWorkbook.from_filelike(io.BytesIO(book))
    return {name: opened.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in opened.sheet_names}


def one(*blocks: object) -> list[list[Any]]:
    """Return the cells of the only sheet after the contents."""
    _, found = cells(render(by_hand(*blocks), WORDS)).values()
    return found


def below(rows: list[list[Any]], title: str) -> list[list[Any]]:
    """Return the rows below the head that begins with a title."""
    at = next(at for at, row in enumerate(rows) if row[0] == title)
    return rows[at + 1 :]


def parts(book: bytes, like: str) -> dict[str, str]:
    with ZipFile(io.BytesIO(book)) as opened:
        return {name: opened.read(name).decode() for name in opened.namelist() if re.search(like, name)}


@each_case
def test_every_name_is_found(case: str) -> None:
    text = squeezed("".join(str(cell) for rows in cells(made(case)).values() for row in rows for cell in row))
    assert [name for name in names_of(case) if squeezed(name) not in text] == []


@each_case
def test_nothing_is_a_formula_and_links_lead_to_sheets(case: str) -> None:
    names = cells(made(case))
    for sheet in parts(made(case), r"worksheets/sheet\d+\.xml$").values():
        assert "<f>" not in sheet
        assert "<f " not in sheet
        for place in re.findall(r'<hyperlink [^>]*location="([^"]*)"', sheet):
            name = place.rpartition("!")[0].strip("'").replace("''", "'")
            name = unescape(name)
            assert name in names
    assert not parts(made(case), r"externalLink|vbaProject|connections")
    assert all("TargetMode" not in part for part in parts(made(case), r"worksheets/_rels/").values())


@each_case
def test_names_of_sheets_are_legal(case: str) -> None:
    names = list(cells(made(case)))
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name.encode("utf-16-le")) // 2 <= LONGEST
        assert not re.search(r"[\[\]:*?/\\]", name)
        assert name.strip("'") == name


@pytest.mark.parametrize("case", ["bank", "hostile"])
def test_the_same_report_gives_the_same_bytes(case: str) -> None:
    assert render(report(case), WORDS) == made(case)
    assert times(made(case)) == {(1980, 1, 1, 0, 0, 0)}


def test_the_workbook_tells_nothing_of_its_making() -> None:
    (about,) = parts(made("bank"), r"docProps/core\.xml").values()
    assert "<dc:title>Cashing a cheque at the branch</dc:title>" in about
    assert "<dc:creator>Example Bank</dc:creator>" in about
    assert set(re.findall(r">(\d{4}-[^<]*)<", about)) == {"1980-01-01T00:00:00Z"}


@each_case
def test_every_figure_of_a_report_carries_its_value(case: str) -> None:
    for block in report(case).blocks:
        shown: list[Text] = []
        if isinstance(block, Table):
            right = [at for at, column in enumerate(block.columns) if column.align == "right"]
            shown = [row[at] for row in block.rows for at in right]
        elif isinstance(block, Figures):
            shown = [value for _, value, _ in block.items]
        elif isinstance(block, Bars):
            shown = [bar.shown for _, bars in block.groups for bar in bars]
        for text in shown:
            assert (text.value is not None) == any(sign.isdigit() for sign in text.text), text


class TestTables:
    def test_numbers_are_numbers_and_texts_are_texts(self) -> None:
        rows = below(one(Heading("All"), TABLE), "What")
        assert rows[:3] == [["One", 1234], ["=1+1", "–"], ["Bad", -3.5]]

    def test_the_head_stays_and_filters(self) -> None:
        sheet = parts(render(by_hand(Heading("All"), TABLE), WORDS), r"sheet2\.xml$").popitem()[1]
        assert '<autoFilter ref="A4:B7"/>' in sheet
        assert re.search(r'<pane ySplit="4"[^>]*state="frozen"', sheet)
        assert 'showGridLines="0"' in sheet

    def test_widths_fit_and_long_texts_are_folded(self) -> None:
        long = Table((Column("What"),), ((Text("word " * 60),),))
        sheet = parts(render(by_hand(Heading("All"), long), WORDS), r"sheet2\.xml$").popitem()[1]
        (width,) = re.findall(r'<col [^>]*width="([\d.]+)"', sheet)
        assert 80 < float(width) < 100
        assert max(float(height) for height in re.findall(r'<row [^>]* ht="([\d.]+)"', sheet)) > 50

    def test_a_long_title_is_folded(self) -> None:
        for title, merged in (("Short", 0), ("A finding that goes on " * 8, 1)):
            (sheet,) = parts(render(by_hand(Heading(title), TABLE), WORDS), r"sheets/sheet2\.xml$").values()
            assert sheet.count('<mergeCell ref="A1:') == merged

    def test_words_stand_around_it(self) -> None:
        rows = one(Heading("All"), Callout((Text("Above."),)), TABLE, Paragraph((Text("Be"), Text("low."))))
        texts = [row[0] for row in rows]
        assert texts[0] == "All"
        assert texts.index("Above.") < texts.index("What") < texts.index("Below.")

    def test_an_empty_one_has_its_head(self) -> None:
        assert below(one(Heading("All"), Table(TABLE.columns, ())), "What") == []

    @pytest.mark.parametrize("text", [*INERT, *HOSTILE])
    def test_a_text_is_what_it_was(self, text: str) -> None:
        rows = one(Heading("All"), Table((Column("What"),), ((Text(text),),)))
        assert rows[-1][0] == text

    def test_what_xml_forbids_is_shown_as_such(self) -> None:
        rows = one(Heading("All"), Table((Column("What"),), ((Text("a\x00b\ud800c\ufffed\r\ne\tf"),),)))
        assert rows[-1][0] == "a\ufffdb\ufffdc\ufffdd\ne\tf"

    def test_a_text_too_long_for_a_cell_is_cut(self) -> None:
        rows = one(Heading("All"), Table((Column("What"),), ((Text("😀" * 20_000),),)))
        assert rows[-1][0].endswith("😀…")


class TestOthers:
    def test_bars_say_their_group_and_their_mark(self) -> None:
        bar = Bar("Waits", 28.4, Text("28", "bad"), (), "critical", (Text("37", value=37), Text("–")), 62)
        unknown = Bar(
            "Pays", None, Text("unknown", "muted"), (Text("not "), Text("rated")), figures=(Text("1", value=1),)
        )
        bars = Bars((("Before", (bar,)), ("After", (unknown,))), ("Score", "Perceived", "Gap"), "Expected")
        rows = below(one(Heading("All"), bars), "Group")
        assert rows[0][:7] == ["Before", "Waits", "critical moment", 28.4, 37, "–", 62]
        assert rows[1] == ["After", "Pays", "other step", "unknown", 1, "", "–", "not rated"]

    def test_bars_are_drawn_in_the_cells(self) -> None:
        book = render(by_hand(Heading("All"), Bars((("", (Bar("One", 50, Text("50")),)),))), WORDS)
        sheet = parts(book, r"sheet2\.xml$").popitem()[1]
        assert '<cfvo type="num" val="0"/><cfvo type="num" val="100"/>' in sheet

    def test_figures_and_lists_have_sheets(self) -> None:
        figures = Figures((("Score", Text("49", "bad", 49.2), "of 100"),))
        book = cells(render(by_hand(figures, Heading("Open"), Bullets(((Text("a"), Text("b")),))), WORDS))
        assert list(book) == ["Contents", "Headline figures", "Open"]
        assert below(book["Headline figures"], "What") == [["Score", 49.2, "of 100"]]
        assert below(book["Open"], "What")[0][0] == "ab"

    def test_words_alone_have_a_sheet(self) -> None:
        assert [row[0] for row in one(Heading("Promise"), Paragraph((Text("Soon."),)))][2] == "Soon."

    def test_the_contents_name_every_sheet(self) -> None:
        book = cells(made("bank"))
        contents, *others = book
        listed = [row[0] for row in below(book[contents], "Sheet") if row[1] or row[2]]
        assert listed == others

    def test_names_are_taken_once(self) -> None:
        names = Names(WORDS)
        found = [names.take(name) for name in ("History", "a/b", "A:B", "", "'x'", "l" * 40, "L" * 40, "[]")]
        assert found[:5] == ["History (2)", "a b", "A B (2)", "Sheet", "x"]
        assert [len(name) for name in found[5:7]] == [31, 31]
        assert found[7] == "Sheet (2)"
        assert names.take("l" * 40, "xlsx.chart").endswith("…, chart")


class TestCharts:
    @pytest.mark.parametrize("kind", KINDS)
    def test_numbers_are_native(self, kind: str) -> None:
        book = render(by_hand(Heading("One"), picture(KINDS[kind])), WORDS)
        (chart,) = parts(book, r"charts/chart").values()
        native = {"bars": "bar", "columns": "bar", "stacked-columns": "bar", "bubbles": "scatter"}.get(kind, kind)
        assert f"<c:{native}Chart>" in chart
        assert "dispBlanksAs" not in chart  # which leaves gaps
        (drawing,) = parts(book, r"drawings/drawing1\.xml$").values()
        assert 'descr="What it shows."' in drawing
        rows = [row for row in cells(book)["One, chart"] if set(KINDS[kind].categories) & set(map(str, row))]
        shown = [cell for row in rows for cell in row]
        for series in KINDS[kind].series:
            assert all(value in shown for value in series.values if value is not None)

    def test_words_stand_above_and_below_a_chart(self) -> None:
        book = render(by_hand(Heading("One"), picture(KINDS["line"]), Paragraph((Text("word " * 120),))), WORDS)
        (drawing,) = parts(book, r"drawings/drawing1\.xml$").values()
        _, bottom = (int(row) for row in re.findall(r"<xdr:row>(\d+)</xdr:row>", drawing))
        rows = [row[0] for row in list(cells(book).values())[1]]
        (told,) = [at for at, text in enumerate(rows) if str(text).startswith("word")]
        assert told > bottom

    def test_what_is_unknown_is_an_empty_cell(self) -> None:
        rows = below(one(Heading("One"), picture(KINDS["bars"])), "What")
        assert rows[:2] == [["One", 10], ["Two", ""]]
        sheet = parts(render(by_hand(Heading("One"), picture(KINDS["bars"])), WORDS), r"sheet2\.xml$").popitem()[1]
        assert not re.search(r'<c r="B6"[^>]*t="s"', sheet)

    def test_a_title_is_no_formula(self) -> None:
        book = render(by_hand(Heading("=A!1"), picture(KINDS["bars"], "=Sheet1!$A$1")), WORDS)
        assert cells(book)["=A!1, chart"][0][0] == "=Sheet1!$A$1"
        (chart,) = parts(book, r"charts/chart").values()
        assert "<c:f>'=A!1, chart'!$A$1</c:f>" in chart

    def test_long_names_are_shortened_on_the_axis_only(self) -> None:
        data = KINDS["bars"]
        rows = one(Heading("One"), picture(type(data)("bars", ("n" * 90, "b"), data.series, "v", 0, 100)))
        first = below(rows, "What")[0]
        assert first[:2] == ["n" * 90, 10]
        assert [cell for cell in first[2:] if cell] == ["n" * 43 + "…"]
        assert first.index("n" * 43 + "…") > 10  # right of the chart, where nothing is printed

    def test_a_chart_of_no_numbers_is_a_picture(self) -> None:
        book = render(by_hand(Heading("One"), picture(None)), WORDS)
        (drawing,) = parts(book, r"drawings/drawing1\.xml$").values()
        assert 'descr="What it shows."' in drawing
        assert list(cells(book)) == ["Contents", "One, chart"]
        (sheet,) = parts(book, r"sheets/sheet2\.xml$").values()
        (setup,) = re.findall(r"<pageSetup[^>]*>", sheet)
        assert "fitToHeight" not in setup  # which is one page

    def test_a_dark_cell_of_a_map_has_light_text(self) -> None:
        data = Data("cells", ("First",), (Series("Clerk", (5,), "critical", note=("1 step",)),), "score", 0, 100)
        book = render(by_hand(Heading("One"), picture(data)), WORDS)
        (sheet,) = parts(book, r"sheets/sheet2\.xml$").values()
        assert re.search(r'<cfRule type="cellIs"[^>]*operator="lessThan"><formula>35(\.0)?</formula>', sheet)

    def test_every_chart_of_the_report_is_there(self) -> None:
        pictures = [block for block in report("bank").blocks if isinstance(block, Picture)]
        told = [one for one in pictures if one.data is None or one.data.kind != "cells"]  # which are cells here too
        drawings = "".join(parts(made("bank"), r"drawings/drawing\d+\.xml$").values())
        assert told
        assert drawings.count("descr=") == len(told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("49", "#,##0"),
        ("1,234.50", "#,##0.00"),
        ("4.8%", "#,##0.0%"),
        ("−3", "#,##0"),
        ("+3.1", "+#,##0.0;−#,##0.0;#,##0.0"),
        ("€45,397", '"€"#,##0'),
        ("40 RON", '#,##0" RON"'),
        ("–", "General"),
    ],
)
def test_a_number_is_written_as_its_text_is(text: str, expected: str) -> None:
    assert written(Text(text), WORDS) == expected
