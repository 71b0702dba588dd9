"""What holds for every chart, on every hard cycle; a new chart is found by its folder, and tested by being there."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest
from chart_boxes import shrunk, text_boxes
from chart_cycles import CYCLES
from PIL import Image

from servicecycle.analysis.analysis import analyze
from servicecycle.charts.kinds import charts, figure
from servicecycle.charts.paint import plain
from servicecycle.charts.placing import Box
from servicecycle.charts.save import rendered
from servicecycle.charts.shapes import Label
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load
from servicecycle.words import LANGUAGES, Words

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis

pytestmark = pytest.mark.filterwarnings("ignore:Glyph .* missing")  # not every machine has every script

WORDS = Words()
BANK = "examples/bank_cheque.yaml"
each_chart = pytest.mark.parametrize("chart", charts())


@pytest.fixture(scope="module")
def analyses() -> dict[str, Analysis]:
    found = {name: analyze(Cycle.model_validate(data)) for name, data in CYCLES.items()}
    return {**found, "bank": analyze(load(BANK))}


@each_chart
@pytest.mark.parametrize("case", [*CYCLES, "bank"])
def test_no_text_leaves_the_sheet_or_stands_on_another(analyses: dict[str, Analysis], chart: str, case: str) -> None:
    story = charts()[chart].story(analyses[case], WORDS)
    if story is None:
        return
    drawn = figure(charts()[chart], analyses[case], story, WORDS, THEME)
    boxes = list(text_boxes(drawn))
    sheet = Box(0, 0, drawn.get_figwidth() * 72, drawn.get_figheight() * 72)
    assert [text for text, box in boxes if not sheet.holds(box)] == []
    crossed = [(one, other) for (one, a), (other, b) in combinations(boxes, 2) if shrunk(a).meets(shrunk(b))]
    assert crossed == []


@each_chart
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bank_gives_every_chart_its_ground(analyses: dict[str, Analysis], chart: str, language: Any) -> None:
    words = Words(language)
    story = charts()[chart].story(analyses["bank"], words)
    assert story
    assert not story.title.endswith(".")
    assert story.subtitle
    assert story.alt.endswith(".")
    with plain():
        sheet = charts()[chart].sheet(analyses["bank"], story, words, THEME)
    assert min(shape.size for shape in sheet.shapes if isinstance(shape, Label)) >= THEME.small
    drawn = figure(charts()[chart], analyses["bank"], story, words, THEME)
    svg, again = (rendered(drawn, "svg", title="t", alt=story.alt) for _ in range(2))
    assert svg == again
    assert "".join(ET.fromstring(svg).itertext()).count(analyses["bank"].cycle.name) >= 1  # noqa: S314  our own
    with Image.open(io.BytesIO(rendered(drawn, "png", title="t", alt=story.alt, dpi=50))) as picture:
        assert picture.width > picture.height / 2


@each_chart
@pytest.mark.parametrize("case", [*CYCLES, "bank"])
def test_numbers_of_a_chart_are_whole(analyses: dict[str, Analysis], chart: str, case: str) -> None:
    one = charts()[chart]
    found = one.data(analyses[case], WORDS) if one.story(analyses[case], WORDS) else None
    if found is None:
        return
    for series in found.series:
        assert len(series.values) == len(found.categories)
        assert len(series.x) == (len(found.categories) if found.kind in {"scatter", "bubbles"} else 0)
        assert len(series.size) == (len(found.categories) if found.kind == "bubbles" else 0)
        assert hasattr(THEME, series.color)
