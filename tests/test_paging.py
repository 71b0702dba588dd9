"""How the pages of a report are filled: what is reckoned beforehand is held against what typst sets."""

from __future__ import annotations

import io
import json
import re
import shutil
from functools import cache
from typing import TYPE_CHECKING

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st
from office_reports import report as office_report
from pypdf import PdfReader

from servicecycle.analysis.analysis import analyze
from servicecycle.reading.files import read
from servicecycle.reporting.blocks import Column, Heading, Paragraph, Picture, Report, Table, Text
from servicecycle.reporting.formats import pdf
from servicecycle.reporting.formats.press.heights import COLUMN, height
from servicecycle.reporting.formats.press.paging import PAGE
from servicecycle.reporting.formats.press.tracks import is_figure, tracks
from servicecycle.reporting.report import compose
from servicecycle.words import Words

if TYPE_CHECKING:
    from pathlib import Path

    from servicecycle.words import Language

EXAMPLES: dict[Language, str] = {
    "en": "examples/bank_cheque.yaml",
    "ro": "examples/ro/incasarea_unui_cec.yaml",
    "ru": "examples/ru/washer_repair.yaml",
}
PROBE = """
#import "text.typ": *
#import "blocks.typ": renderers
{rules}
#context [#metadata(report.sections.map(section => section.parts.map(part => part.blocks.map(one => {{
  let told = one.kind not in ("heading", "picture")
  (one.kind, if told {{ measure(width: 160mm, (renderers.at(one.kind))(one)).height / 1pt }})
}})))) <heights>]
"""


@cache
def composed(case: str) -> Report:
    if case in EXAMPLES:
        return compose(analyze(read(EXAMPLES[case]).cycle), Words(case), file="cycle.yaml", medium="document")
    return office_report(case)


@pytest.mark.parametrize("case", [*EXAMPLES, "hostile", "nothing rated"])
def test_blocks_are_as_high_as_reckoned(tmp_path: Path, case: str) -> None:
    report = composed(case)
    inputs, fonts = pdf.prepared(report, Words())
    press = shutil.copytree(pdf.TEMPLATE.parent, tmp_path / "press")
    rules = "\n".join(re.findall("^#set (?:text|par|list).*", pdf.TEMPLATE.read_text(encoding="utf-8"), re.MULTILINE))
    (press / "probe.typ").write_text(PROBE.format(rules=rules), encoding="utf-8")
    answer = typst.query(
        press / "probe.typ", "<heights>", field="value", one=True, root=press, font_paths=fonts, sys_inputs=inputs
    )
    found = [one for section in json.loads(answer) for part in section for one in part if one[1] is not None]
    told = [block for block in report.blocks if not isinstance(block, Heading | Picture)][-len(found) :]
    assert [type(block).__name__.lower() for block in told] == [kind for kind, _ in found]
    reckoned = [height(block).whole for block in told]
    wrong = [abs(one - high) / max(high, 100) for one, (_, high) in zip(reckoned, found, strict=True)]
    assert max(wrong) < 0.3
    assert sum(wrong) / len(wrong) < 0.03


COLUMNS = st.builds(Column, st.text(max_size=20), st.sampled_from(["left", "right"]), st.booleans(), st.booleans())


@given(st.data(), st.lists(COLUMNS, min_size=1, max_size=9))
def test_columns_share_the_page(data: st.DataObject, columns: list[Column]) -> None:
    texts = st.builds(Text, st.text("some wordы 1,8€", max_size=120), st.sampled_from(["plain", "bad"]))
    rows = data.draw(st.lists(st.tuples(*[texts] * len(columns)), max_size=4))
    table = Table(tuple(columns), tuple(rows))
    shared = tracks(table, COLUMN)
    everything = set(range(len(columns)))
    assert list(shared.kept) == sorted(shared.kept)
    assert shared.kept
    assert sum(shared.widths) <= COLUMN + 0.01
    if any(shared.elastic):
        assert sum(shared.widths) == pytest.approx(COLUMN)
    assert all(columns[at].below for at in everything.difference(shared.kept))
    if not all(shared.elastic):
        natural = tracks(table, 1e6)
        wide = dict(zip(natural.kept, natural.widths, strict=True))
        figures = [at for at in shared.kept if is_figure(columns[at])]
        assert [shared.widths[shared.kept.index(at)] for at in figures] == [wide[at] for at in figures]


def rows_of(count: int, words: int) -> Table:
    columns = (Column("#", "right", narrow=True), Column("Step"))
    return Table(columns, tuple((Text(str(at)), Text(f"row-{at} " + "waits " * words)) for at in range(count)))


@pytest.mark.parametrize("words", [1, 30])
@pytest.mark.parametrize("count", [*range(40, 48), 86, 130])
def test_no_row_stands_alone_where_others_can_give_way(count: int, words: int) -> None:
    blocks = (Heading("Steps"), Paragraph((Text("In order."),)), rows_of(count, words))
    report = Report("Title", "", (), (), blocks, "en", "")
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf.render(report, Words()))).pages]
    held = [len(re.findall(r"row-\d", page)) for page in pages]
    assert sum(held) == count
    assert held[-1] != 1


@pytest.mark.parametrize("case", [*EXAMPLES, "hostile"])
def test_pictures_stay_legible_and_before_their_tables(case: str) -> None:
    inputs, _ = pdf.prepared(composed(case), Words())
    for section in json.loads(inputs["report"])["sections"]:
        for part in section["parts"]:
            for at, block in enumerate(part["blocks"]):
                if block["kind"] == "picture":
                    assert block["scale"] * block["height"] <= PAGE
                    assert block["scale"] > 0.5
                    later = [one["kind"] for one in part["blocks"][at + 1 :]]
                    assert block["place"] != "next" or {"table", "bars", "tree", "bullets"} & set(later)
