"""The charts: the same bytes every time, nothing cut off, nothing on anything else, no text that is more than text.

Chinese, Japanese and Korean names need the fonts that the extra `test` brings.
"""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import pairwise
from types import ModuleType
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
import pypdf
import pytest
from chart_boxes import shrunk, text_boxes
from chart_cycles import CYCLES, HOSTILE, cycle, named, steps
from matplotlib.font_manager import fontManager
from shown_text import squeezed

from servicecycle.analysis.analysis import analyze
from servicecycle.charts import fonts, journey, labels, save
from servicecycle.charts.journey_map.sheet import sheet
from servicecycle.charts.kinds import charts, collected, figure
from servicecycle.charts.placing import Box, spread
from servicecycle.charts.shapes import Marks, Strokes
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.words import Words

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.figure import Figure

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.save import Format

pytestmark = pytest.mark.filterwarnings("ignore:Glyph .* missing")  # not every machine has every script

WORDS = Words()


def analysed(data: dict[str, Any]) -> Analysis:
    return analyze(Cycle.model_validate(data))


@pytest.fixture(params=CYCLES)
def analysis(request: pytest.FixtureRequest) -> Analysis:
    return analysed(CYCLES[request.param])


def drawn(analysis: Analysis) -> Figure:
    return figure(charts()["journey"], analysis, journey.story(analysis, WORDS), WORDS, THEME)


def rendered(analysis: Analysis, format_: Format) -> bytes:
    return save.rendered(drawn(analysis), format_, title=analysis.cycle.name, alt=journey.story(analysis, WORDS).alt)


def test_no_text_stands_on_a_mark_or_on_the_curve(analysis: Analysis) -> None:
    shapes = sheet(analysis, journey.story(analysis, WORDS), WORDS, THEME).shapes
    boxes = [(text, shrunk(box)) for text, box in text_boxes(drawn(analysis))]
    marks = [point for shape in shapes if isinstance(shape, Marks) for point in shape.points]
    curve = [pair for shape in shapes if isinstance(shape, Strokes) and shape.color in {THEME.perceived, THEME.expected}
             for path in shape.paths for pair in pairwise(path)]  # fmt: skip
    assert [text for text, box in boxes if any(box.meets(Box.around(point, 1)) for point in marks)] == []
    assert [text for text, box in boxes if any(box.is_crossed(*pair) for pair in curve)] == []


@pytest.mark.parametrize("format_", save.FORMATS)
def test_same_bytes_from_run_to_run_and_folder_to_folder(
    format_: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = """
import hashlib, sys
sys.path.insert(0, sys.argv[2])
from test_charts import CYCLES, analysed, rendered
print(hashlib.sha256(rendered(analysed(CYCLES["hostile names"]), sys.argv[1])).hexdigest())
"""
    here = hashlib.sha256(rendered(analysed(CYCLES["hostile names"]), format_)).hexdigest()
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    command = [sys.executable, "-c", program, format_, __file__.rpartition("/")[0]]
    there = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert there.stdout.strip() == here


def test_a_users_own_settings_of_matplotlib_change_nothing() -> None:
    analysis = analysed(CYCLES["hostile names"])
    usual = rendered(analysis, "svg")
    with mpl.rc_context({"font.style": "italic", "font.size": 30, "lines.linewidth": 9, "svg.fonttype": "path"}):
        labels.width.cache_clear()
        assert rendered(analysis, "svg") == usual
        assert mpl.rcParams["font.size"] == 30


@pytest.mark.parametrize("case", ["three long names", "fifteen steps", "two hundred steps", "hostile names", "holes"])
def test_every_name_can_be_read_in_full_in_an_svg(case: str) -> None:
    analysis = analysed(CYCLES[case])
    tree = ET.fromstring(rendered(analysis, "svg"))  # noqa: S314  as above
    shown = squeezed("".join(node.text or "" for node in tree.iter("{http://www.w3.org/2000/svg}text")))
    assert [step.name for step in analysis.cycle.steps if squeezed(step.name) not in shown] == []


@pytest.mark.parametrize("case", ["fifteen steps", "fifteen long names", "hostile names"])
def test_every_name_can_be_selected_in_a_pdf(case: str) -> None:
    analysis = analysed(CYCLES[case])
    shown = squeezed(pypdf.PdfReader(io.BytesIO(rendered(analysis, "pdf"))).pages[0].extract_text())
    shaped = {HOSTILE[2], HOSTILE[3], HOSTILE[7]}  # right to left, or written in boxes where no font has them
    names = [step.name for step in analysis.cycle.steps if step.name not in shaped]
    assert [name for name in names if squeezed(name) not in shown] == []


def test_an_svg_tells_what_it_shows_and_when_it_was_made_stands_nowhere() -> None:
    analysis = analysed(cycle(steps(named(4, 10)), name="<Cash> & $go$"))
    svg = rendered(analysis, "svg").decode()
    tree = ET.fromstring(svg)  # noqa: S314  as above
    space = "{http://www.w3.org/2000/svg}"
    assert tree.get("role") == "img"
    assert tree.findtext(f"{space}title") == "<Cash> & $go$"
    assert tree.findtext(f"{space}desc") == journey.story(analysis, WORDS).alt
    assert "date" not in svg.lower()
    info = pypdf.PdfReader(io.BytesIO(rendered(analysis, "pdf"))).metadata
    assert not {"/CreationDate", "/ModDate"} & set(info or ())


def test_dollars_print_as_dollars() -> None:
    svg = rendered(analysed(CYCLES["hostile names"]), "svg").decode()
    assert "$x_1$" in svg
    assert "$y^2$" in svg
    assert "بعد $5$" in svg


def test_the_alt_text_names_the_low_point_the_high_point_and_what_is_unknown() -> None:
    said = journey.story(analysed(CYCLES["holes"]), WORDS).alt
    assert "The low point is “Step 6” (step 7) with 30." in said
    assert "The high point is “Step 1” (step 2) with 80." in said
    assert "A critical moment is marked at step 5." in said
    assert "7 steps are not rated." in said


def test_what_is_not_rated_says_so() -> None:
    for case in ("nothing rated", "holes", "one bare step"):
        assert "not rated" in rendered(analysed(CYCLES[case]), "svg").decode()


def printed(program: str) -> str:
    """What a fresh interpreter prints that can import these tests."""
    path = f"import sys; sys.path.insert(0, {__file__.rpartition('/')[0]!r})\n"
    done = subprocess.run([sys.executable, "-c", path + program], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_extra_fonts_are_here_in_both_weights() -> None:
    assert len(fonts.extra_files()) == 2, "these tests need the fonts that the extra `test` brings"
    assert fonts.families("柜台 은행 窓口で、") == (fonts.FIRST, fonts.EXTRA, "sans-serif")
    faces = [entry for entry in fontManager.ttflist if entry.fname in map(str, fonts.extra_files())]
    assert sorted((entry.name, entry.weight) for entry in faces) == [(fonts.EXTRA, 400), (fonts.EXTRA, 700)]


def test_bold_names_are_painted_in_the_bold_face() -> None:
    phases = ["在分行", "은행"]
    pdf = rendered(analysed(cycle(steps(HOSTILE, phases=phases), phases=phases)), "pdf")
    for face in (b"+NotoSansCJKjp-Regular", b"+NotoSansCJKjp-Bold"):
        assert face in pdf


def test_no_font_with_postscript_outlines_is_embedded_as_if_it_were_truetype() -> None:
    assert b"/FontFile2" in rendered(analysed(CYCLES["fifteen steps"]), "pdf")
    assert b"/FontFile2" not in rendered(analysed(CYCLES["hostile names"]), "pdf")


def test_the_extra_fonts_go_before_the_systems_of_the_same_name() -> None:
    program = """
from dataclasses import replace
from matplotlib.font_manager import FontProperties, findfont, fontManager
from servicecycle.charts import fonts
other = next(entry for entry in fontManager.ttflist if entry.name == fonts.FIRST)
fontManager.ttflist[:0] = [replace(other, name=fonts.EXTRA, weight=weight) for weight in (400, 700)]
fonts.families("柜")
found = {str(findfont(FontProperties(family=fonts.EXTRA, weight=weight))) for weight in ("normal", "bold")}
print(found == set(map(str, fonts.extra_files())))
"""
    assert printed(program) == "True"


def test_a_latin_chart_leaves_the_extra_fonts_alone() -> None:
    program = """
from matplotlib.font_manager import fontManager
from test_charts import CYCLES, analysed, fonts, rendered
rendered(analysed(CYCLES["fifteen steps"]), "svg")
known = {entry.fname for entry in fontManager.ttflist}
print(known.isdisjoint(map(str, fonts.extra_files())))
"""
    assert printed(program) == "True"


@pytest.mark.parametrize("installed", [True, False])
def test_the_script_that_no_font_can_write_is_named(monkeypatch: pytest.MonkeyPatch, *, installed: bool) -> None:
    monkeypatch.setattr(fonts, "_writer", lambda _: None)
    monkeypatch.setattr(fonts, "extra_files", fonts.extra_files if installed else tuple)
    cure = "install e.g. BabelStone Han" if installed else "pip install 'servicecycle[fonts]' brings one"
    fonts.families.cache_clear()
    picture = drawn(analysed(cycle([{"name": name} for name in ("柜台", "शाखा", "Says 🎉", "Ждёт", "「은행」")])))
    assert fonts.warnings(fonts.shown(picture), WORDS) == (
        "No font for 🎉: these symbols show as boxes; install e.g. Noto Emoji.",
        f"No font for 「 」: these symbols show as boxes; {cure}.",
        f"No font for Chinese (Han): its characters show as boxes; {cure}.",
        "No font for Devanagari: its characters show as boxes; install e.g. Noto Sans Devanagari.",
        f"No font for Hangul: its characters show as boxes; {cure}.",
    )
    fonts.families.cache_clear()


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("ground", [THEME.paper, THEME.band])
@pytest.mark.parametrize("text", [THEME.ink, THEME.muted, THEME.perceived, THEME.expected, THEME.critical])
def test_text_is_legible_on_every_ground(text: str, ground: str) -> None:
    assert contrast(text, ground) >= 4.5


def test_the_two_sides_of_the_gap_are_told_apart_without_colour() -> None:
    assert luminance(THEME.above) - luminance(THEME.below) > 0.15


def test_lines_are_no_wider_than_asked_and_lose_nothing() -> None:
    for name in (*HOSTILE, *named(1, 300)):
        lines = labels.wrap(name, 60, 8)
        assert squeezed("".join(lines)) == squeezed(name)
        assert all(labels.width(line, 8) <= 60.1 for line in lines)
        assert labels.fit(name, 60, 8, most=2)[-1].endswith("…") == (len(lines) > 2)


def test_spread_keeps_apart_what_would_overlap() -> None:
    moved = spread([10.0, 12.0, 50.0], [8.0, 8.0, 8.0], 0.0, 60.0)
    assert all(later - earlier >= 8 for earlier, later in pairwise(moved))
    assert moved[2] == 50


def test_charts_are_found_without_loading_matplotlib() -> None:
    program = "import sys; from servicecycle.charts.kinds import charts; print(*charts(), 'matplotlib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [*charts(), "False"]
    assert "journey" in charts()


def test_two_charts_of_one_id_are_refused() -> None:
    one, other = ModuleType("one"), ModuleType("other")
    for module in (one, other):
        module.__dict__.update(ID="twin", ORDER=1)
    with pytest.raises(ValueError, match="twin"):
        collected([one, other])
