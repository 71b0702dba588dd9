"""The report as a document: every format from one composition, in full, in brief, by section, and of many cycles."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from chart_cycles import CYCLES
from PIL import Image
from program import run
from pypdf import PdfReader
from shown_text import squeezed

from servicecycle.analysis.analysis import analyze
from servicecycle.analysis.what_if import what_if
from servicecycle.charts.logo import read_logo
from servicecycle.charts.theme import THEME, Theme
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load
from servicecycle.reporting.blocks import Heading, Paragraph, Picture, Report, Text
from servicecycle.reporting.formats import pdf, png
from servicecycle.reporting.formats.kinds import collected, formats
from servicecycle.reporting.formats.press.drawing import logo_svg
from servicecycle.reporting.portfolio import portfolio
from servicecycle.reporting.report import compose, compose_brief, section_ids
from servicecycle.words import Words

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis

WORDS = Words()
BANK = "examples/bank_cheque.yaml"
MONSTER: dict[str, Any] = {
    "name": "A name without end " * 160,
    "organization": "O" * 900,
    "steps": [{"id": f"s{at}", "name": f"{at} waits " * 120, "perceived": at % 9, "expected": 8} for at in range(15)],
    "critical_moments": [
        {"step": f"s{at}", "incident": f"{at} nobody says why " * 60, "probability": 0.1, "severity": 0.5}
        for at in range(12)
    ],
}


@pytest.fixture(scope="module")
def bank() -> Analysis:
    return analyze(load(BANK))


def cycle(data: dict[str, Any]) -> Analysis:
    return analyze(Cycle.model_validate(data))


def pages_of(document: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(document)).pages]


# Formats


def test_formats_are_found_by_their_folder() -> None:
    assert {"pdf", "html", "pptx", "xlsx", "md", "png"} <= set(formats())
    with pytest.raises(ValueError, match="two formats"):
        collected([pdf, pdf])


@pytest.mark.parametrize("name", ["pdf", "html", "pptx", "xlsx", "md", "png"])
def test_every_format_renders_the_same_bytes_twice(bank: Analysis, name: str) -> None:
    one, again = (
        formats()[name].render(compose(bank, WORDS, file="cycle.yaml", medium="document"), WORDS) for _ in range(2)
    )
    assert one == again


def test_pages_as_pictures(bank: Analysis) -> None:
    report = compose_brief(bank, WORDS, file="cycle.yaml")
    pages = png.render(report, WORDS)
    assert len(pages) == 1
    with Image.open(io.BytesIO(pages[0])) as picture:
        assert picture.size == (1191, 1684)


def test_markdown_tells_what_a_picture_shows(bank: Analysis) -> None:
    report = compose(bank, WORDS, file="cycle.yaml", medium="document", sections=["journey_chart"])
    (picture,) = (block for block in report.blocks if isinstance(block, Picture))
    text = formats()["md"].render(report, WORDS)
    assert isinstance(text, str)
    assert f"**{picture.title}**\n\n{picture.subtitle}\n\n" in text
    assert picture.alt in text


# In brief


@pytest.mark.parametrize("case", [*CYCLES, "bank", "monster"])
def test_in_brief_it_is_one_page(bank: Analysis, case: str) -> None:
    analysis = bank if case == "bank" else cycle(MONSTER if case == "monster" else CYCLES[case])
    report = compose_brief(analysis, WORDS, file="cycle.yaml")
    document = pdf.render(report, WORDS)
    (page,) = PdfReader(io.BytesIO(document)).pages
    text = squeezed(page.extract_text())
    plain = [moment.name for moment in analysis.moments if moment.name.isascii() and case != "monster"]
    assert [name for name in plain if squeezed(name) not in text] == []
    ends: list[float] = []
    page.extract_text(visitor_text=lambda text, _, at, *__: ends.append(at[4]) if text.strip() else None)
    assert all(0 <= end <= float(page.mediabox.width) for end in ends)


def test_in_brief_it_tells_verdict_figures_journey_areas_and_critical_moments(bank: Analysis) -> None:
    report = compose_brief(bank, WORDS, file="cycle.yaml")
    (text,) = pages_of(pdf.render(report, WORDS))
    for told in ("The service scores 49", "Spoil risk", "low point", "What to improve", "Critical moments"):
        assert squeezed(told) in squeezed(text)
    names = [area.step for area in bank.areas[:3]]
    assert all(squeezed(bank.moment(step).name) in squeezed(text) for step in names)


def test_in_brief_what_was_never_measured_asks_for_it() -> None:
    report = compose_brief(cycle(CYCLES["nothing rated"]), WORDS, file="cycle.yaml")
    assert WORDS("sections.unknowns") in [block.text for block in report.blocks if isinstance(block, Heading)]


# Of many cycles


def test_a_portfolio_has_the_league_first_then_a_page_for_each(bank: Analysis) -> None:
    entries = [
        ("bank.yaml", bank),
        ("few.yaml", cycle(CYCLES["three steps"])),
        ("no.yaml", cycle(CYCLES["one bare step"])),
    ]
    report = portfolio(entries, WORDS)
    pages = pages_of(pdf.render(report, WORDS))
    assert len(pages) == 4
    assert WORDS("sections.league.title") in pages[0]
    assert all(file in pages[0] for file, _ in entries)
    worst = sorted(entries, key=lambda entry: entry[1].score.service if entry[1].score.service is not None else 101)
    for page, (_, analysis) in zip(pages[1:], worst, strict=True):
        assert analysis.cycle.name in page


def test_a_large_portfolio_lists_its_contents_and_its_league_on_their_own_pages() -> None:
    entries = [(f"{at}.yaml", cycle({**CYCLES["three steps"], "name": f"Cycle {at}"})) for at in range(20)]
    pages = pages_of(pdf.render(portfolio(entries, WORDS), WORDS))
    assert len(pages) == 3 + 20
    assert all(f"Cycle {at}" in pages[1] and f"{at}.yaml" in pages[2] for at in range(20))


def test_a_portfolio_by_section(bank: Analysis) -> None:
    report = portfolio([("a.yaml", bank), ("b.yaml", bank)], WORDS, sections=["promise"])
    headings = [(block.text, block.level) for block in report.blocks if isinstance(block, Heading)]
    assert headings == [(bank.cycle.name, 2), ("The promise", 3)] * 2


# The pages


@pytest.mark.parametrize("file", [BANK, "examples/ro/incasarea_unui_cec.yaml", "examples/ru/washer_repair.yaml"])
def test_no_page_is_left_half_empty(file: str) -> None:
    found = analyze(load(file))
    words = Words(found.cycle.language or "en")
    pages = png.render(compose(found, words, file="cycle.yaml", medium="document"), words)
    for number, page in enumerate(pages[1:-1], 2):
        with Image.open(io.BytesIO(page)) as picture:
            body = picture.convert("L").crop((0, 0, picture.width, round(picture.height * 0.93)))
            lowest = body.point(lambda shade: 255 if shade < 250 else 0).getbbox()
        assert lowest
        assert lowest[3] > picture.height / 2, f"page {number}"


def test_the_head_of_a_page_names_the_cycle_and_the_section(bank: Analysis) -> None:
    report = compose(bank, WORDS, file="cycle.yaml", medium="document")
    names = [block.text for block in report.blocks if isinstance(block, Heading) and block.level == 2]
    for page in pages_of(pdf.render(report, WORDS))[1:]:
        head = page[:200]
        assert bank.cycle.name in head
        assert any(squeezed(name) in squeezed(head) for name in names)


def test_the_contents_give_the_pages(bank: Analysis) -> None:
    report = compose(bank, WORDS, file="cycle.yaml", medium="document")
    cover, *pages = pages_of(pdf.render(report, WORDS))
    told = re.findall(r"(\d+)\n?(?=\D|$)", cover[cover.index("Where the points are lost") :])
    for block in report.blocks:
        if isinstance(block, Heading) and block.level == 2:
            assert any(squeezed(block.text) in squeezed(page) for page in pages)
    assert told


@pytest.mark.parametrize("kind", ["png", "jpeg", "svg"])
def test_the_logo_stands_on_the_first_page_and_in_every_head(tmp_path: Path, bank: Analysis, kind: str) -> None:
    shape = '<rect width="30" height="10" fill="#ff00ff"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10">{shape}</svg>'
    if kind == "svg":
        (tmp_path / "logo").write_text(svg)
    else:
        Image.new("RGB", (300, 100), "#ff00ff").save(tmp_path / "logo", kind)
    theme = Theme(logo=read_logo("logo", tmp_path))
    assert theme.logo
    assert logo_svg(theme.logo).startswith("<svg")
    report = compose(bank, WORDS, file="cycle.yaml", medium="document", sections=["promise"], theme=theme)
    pages = png.render(report, WORDS)
    found = []
    for page in pages:
        with Image.open(io.BytesIO(page)) as picture:
            red, green, blue = (band.tobytes() for band in picture.convert("RGB").split())
            pink = zip(red, green, blue, strict=True)
            found.append(sum(one > 240 and two < 20 and three > 240 for one, two, three in pink))
    assert found[0] > 10 * found[1] > 0
    assert PdfReader(io.BytesIO(pdf.render(report, WORDS))).pages


def test_the_theme_colours_the_page() -> None:
    report = Report("A title", "", (), (Text("So.", "bad"),), (Heading("One"), Paragraph((Text("x"),))), "en", "")
    for theme, shade in ((THEME, (255, 255, 255)), (Theme(paper="#FFF8E7", perceived="#006B54"), (255, 248, 231))):
        page = png.render(report._replace(theme=theme), WORDS)[0]
        with Image.open(io.BytesIO(page)) as picture:
            assert picture.convert("RGB").getpixel((2, 2)) == shade


# Signs that no font has


@pytest.mark.parametrize(
    "name",
    [
        "Presses 1️⃣ then 2️⃣",
        "✨ Sparkles ✨",
        "за́мок и замо́к",
        "शाखा में प्रवेश करता है",
        "👩‍👩‍👧 family ❤️ heart 🇷🇴 flag 👍🏽 e\u0301 x\u0301",
        "עִבְרִית שׁלום",
        "مُحَمَّد يقرر",
        "a\u20e3 \u2728 b\u1ab0 e\u20e3",
        "\u0301 alone",
    ],
)
def test_any_text_makes_a_document(name: str) -> None:
    analysis = cycle({"name": name, "steps": [{"name": name, "perceived": 3, "expected": 7}, "Next"]})
    document = pdf.render(compose(analysis, WORDS, file="cycle.yaml", medium="document"), WORDS)
    assert "Next" in "".join(pages_of(document))


# The command


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "bank.yaml").write_bytes(Path(BANK).read_bytes())
    (tmp_path / "few.yaml").write_text("name: Few\nsteps:\n  - {name: Waits, perceived: 3, expected: 8}\n")
    (tmp_path / "cycles").mkdir()
    for name in ("one", "two"):
        text = f"name: {name}\nsteps:\n  - {{name: Waits, perceived: 3}}\n"
        (tmp_path / "cycles" / f"{name}.yaml").write_text(text)
    return tmp_path


def test_several_documents_at_once(desk: Path) -> None:
    targets = [part for name in ("r.pdf", "r.md", "r.html", "r.PNG") for part in ("-o", name)]
    done = run("report", "few.yaml", *targets, cwd=desk)
    assert (done.returncode, done.stderr) == (0, "")
    assert (desk / "r.pdf").read_bytes().startswith(b"%PDF")
    assert (desk / "r.md").read_text().startswith("# Few")
    pictures = sorted(path.name for path in desk.glob("r-*.PNG"))
    assert pictures == [f"r-{at}.PNG" for at in range(1, len(pictures) + 1)]
    assert len(pictures) == len(pages_of((desk / "r.pdf").read_bytes()))


def test_a_folder_makes_a_portfolio(desk: Path) -> None:
    (desk / "cycles" / "broken.yaml").write_text("name: x\n")
    done = run("report", "cycles", "-o", "p.pdf", "-o", "p.md", cwd=desk)
    assert done.returncode == 2
    assert "`steps` is missing" in done.stderr
    assert len(pages_of((desk / "p.pdf").read_bytes())) == 3
    assert "one.yaml" in (desk / "p.md").read_text()
    alone = run("report", "cycles/one.yaml", "cycles/two.yaml", "--brief", "-o", "-", "-t", "md", cwd=desk)
    assert alone.returncode == 0
    assert "two.yaml" in alone.stdout
    assert "##" not in alone.stdout


def test_sections_and_brief(desk: Path) -> None:
    done = run("report", "bank.yaml", "--sections", "promise, unknown", "-o", "-", "-t", "md", cwd=desk)
    headings = [line for line in done.stdout.splitlines() if line.startswith("## ")]
    assert headings == [
        "## The promise",
        "## What is unknown",
    ]
    brief = run("report", "bank.yaml", "--brief", "-o", "b.pdf", cwd=desk)
    assert brief.returncode == 0
    assert len(pages_of((desk / "b.pdf").read_bytes())) == 1


def test_standard_output_is_a_pdf_unless_said_otherwise(desk: Path) -> None:
    assert run("report", "few.yaml", "-o", "-", cwd=desk).stdout.startswith("%PDF")
    assert run("report", "few.yaml", "-o", "-", "-t", "html", cwd=desk).stdout.startswith("<!")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["-o", "r.doc"], "r.doc: a report is written as .html, .md, .pdf, .png, .pptx, .xlsx"),
        (["-o", "report"], "report: a report is written as"),
        (["-o", "r.pdf", "-t", "doc"], "a report is written as"),
        (["-o", "-", "-t", "png"], "pictures of pages are several files"),
        (["-o", "r.pdf", "--sections", "verdit"], "there is no section “verdit”"),
        (["-o", "r.pdf", "--brief", "--sections", "verdict"], "--brief and --sections cannot be met together"),
        (["-o", "r.pdf", "--theme", "none.toml"], "none.toml: cannot be read"),
        (["-o", "none/r.pdf"], "there is no folder none"),
        (["-o", "few.yaml", "-t", "md"], "this is the input"),
    ],
)
def test_what_cannot_be_is_told_before_anything_is_written(desk: Path, args: list[str], told: str) -> None:
    before = sorted(path.name for path in desk.iterdir())
    done = run("report", "few.yaml", *args, cwd=desk)
    assert done.returncode == 2
    assert told in done.stderr
    assert sorted(path.name for path in desk.iterdir()) == before


def test_every_section_can_be_asked_for_alone(bank: Analysis) -> None:
    changed = what_if(bank.cycle, bank.cycle, actions=["host"])
    for section in section_ids():
        of = changed if section == "what_if" else bank
        report = compose(of, WORDS, file="x.yaml", medium="document", sections=[section])
        assert report.blocks, section
