"""The report as a PDF: tagged and searchable, the same bytes everywhere, and text that stays text.

Chinese, Japanese and Korean names need the fonts that the extra `test` brings.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any, cast

import pdfua
import pytest
import yaml
from pypdf import PdfReader
from shown_text import squeezed

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.charts.fonts import extra_files
from servicecycle.cycle.cycle import Cycle
from servicecycle.reporting.blocks import (
    Bar,
    Bars,
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
from servicecycle.reporting.formats.pdf import render
from servicecycle.reporting.report import compose
from servicecycle.words import Words

WORDS = Words()
EXAMPLE = Path(__file__).parents[1] / "examples" / "bank_cheque.yaml"
UPRIGHT = (595, 842)

HOSTILE = (
    '#read("/etc/passwd")',
    '#import "@preview/nothing:1.0.0"',
    "$x^2$ and \\(y\\)",
    "*b* _i_ @ref <label> [x] ~ //comment",
    "= heading",
    "- item",
    "`raw` ```x```",
    "</text><script>alert(1)</script>&amp;",
    "{page} {pages}",
    "-- --- ... \"straight\" 'quotes'",
)
NAMES = {
    "cyrillic": ("Решает пойти в банк, чтобы обналичить чек", "Спрашивает служащего, что делать"),
    "romanian": ("Întreabă un lucrător ce să facă", "Își ia rămas bun și părăsește banca"),
    "greek": ("Πηγαίνει στην τράπεζα", "Παίρνει τα χρήματα"),
    "chinese": ("决定去银行兑现支票", "询问工作人员该怎么做"),
    "japanese": ("窓口で番号を待っています", "カードを受け取る"),
    "korean": ("은행에 들어가 번호표를 뽑는다", "직원에게 무엇을 할지 묻는다"),
    "hostile": HOSTILE,
    "long": ("x" * 300, "https://example.com/" + "a-long-path/" * 23, "Wörter " * 42, "Имя" * 100),
}


def cycle(*names: str, measured: bool = True) -> Analysis:
    """Analyse a cycle of steps with these names, the first of them critical."""
    rated = {"perceived": 4, "expected": 8, "importance": 7, "effort": 3} if measured else {}
    steps = [{"id": f"s{at}", "name": name, **rated} for at, name in enumerate(names)]
    critical = [{"id": "worst", "step": "s0", "incident": f"Incident: {names[0]}", "consequence": names[-1]}]
    return analyze(Cycle.model_validate({"name": names[0], "steps": steps, "critical_moments": critical}))


def rendered(analysis: Analysis) -> bytes:
    return render(compose(analysis, WORDS, file="cycle.yaml", medium="document"), WORDS)


def by_hand(*blocks: object, **parts: object) -> Report:
    usual = {"title": "A title", "subtitle": "", "details": (), "verdict": (), "language": "en", "footer": ""}
    return Report(blocks=tuple(blocks), **{**usual, **parts})  # type: ignore[arg-type]


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.fixture(scope="module")
def example() -> Analysis:
    return analyze(Cycle.model_validate(yaml.safe_load(EXAMPLE.read_text())))


@pytest.fixture(scope="module")
def example_pdf(example: Analysis) -> bytes:
    return rendered(example)


def elements(pdf: bytes) -> list[tuple[str, str]]:
    """Return the kind and the description of every element of the structure tree, in no order."""
    found: list[tuple[str, str]] = []
    waiting: list[Any] = [PdfReader(io.BytesIO(pdf)).root_object["/StructTreeRoot"]]
    while waiting:
        one = waiting.pop().get_object()
        if isinstance(one, list):
            waiting.extend(one)
        elif isinstance(one, dict):
            found.extend([(str(one["/S"]), str(one.get("/Alt", "")))] if "/S" in one else [])
            waiting.extend([one["/K"]] if "/K" in one else [])
    return found


def test_the_document_is_tagged_and_says_what_it_is(example_pdf: bytes) -> None:
    reader = PdfReader(io.BytesIO(example_pdf))
    root = cast("dict[str, Any]", reader.root_object)
    assert reader.metadata is not None
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata.title == "Cashing a cheque at the branch"
    assert reader.metadata.author is None
    metadata = root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "<pdfaid:part>2</pdfaid:part>" in metadata


def test_an_accessibility_checker_finds_nothing(example_pdf: bytes, tmp_path: Path) -> None:
    """The checker knows 16 of the rules of PDF/UA-1; it shows mistakes, and does not prove that there are none."""
    (tmp_path / "report.pdf").write_bytes(example_pdf)
    report = pdfua.validate(str(tmp_path / "report.pdf"))
    assert report.findings == ()


def spans(cell: Any) -> tuple[int, int]:
    """Return how many columns and rows a cell of the structure tree takes."""
    stated: dict[str, Any] = {}
    attributes = cell.get("/A", [])
    for one in attributes if isinstance(attributes, list) else [attributes]:
        stated.update(one.get_object())
    return int(stated.get("/ColSpan", 1)), int(stated.get("/RowSpan", 1))


def below(one: Any, kind: str) -> list[Any]:
    """Return the elements of a kind below one of the structure tree, in reading order."""
    one = one.get_object()
    if isinstance(one, list):
        return [found for part in one for found in below(part, kind)]
    if not isinstance(one, dict):
        return []
    return [one] if one.get("/S") == kind else below(one["/K"], kind) if "/K" in one else []


def test_the_rows_of_a_table_have_the_same_columns(example_pdf: bytes) -> None:
    tables = below(PdfReader(io.BytesIO(example_pdf)).root_object["/StructTreeRoot"], "/Table")
    assert tables
    for table in tables:
        widths, hanging = set(), dict[int, int]()
        for number, row in enumerate(below(table, "/TR")):
            cells = [spans(cell) for kind in ("/TH", "/TD") for cell in below(row["/K"], kind)]
            widths.add(hanging.pop(number, 0) + sum(columns for columns, _ in cells))
            for columns, rows in cells:
                for further in range(1, rows):
                    hanging[number + further] = hanging.get(number + further, 0) + columns
        assert len(widths) == 1


def test_it_can_be_kept(example_pdf: bytes) -> None:
    reader = PdfReader(io.BytesIO(example_pdf))
    root = cast("dict[str, Any]", reader.root_object)
    assert not reader.is_encrypted
    assert root["/OutputIntents"]
    assert b"/JavaScript" not in example_pdf
    assert b"/EmbeddedFile" not in example_pdf
    for page in reader.pages:
        fonts = page["/Resources"].get("/Font", {})  # type: ignore[attr-defined]
        for font in fonts.values():
            (within,) = font.get_object()["/DescendantFonts"]
            described = within.get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(described)


def test_what_is_copied_is_what_was_written(example_pdf: bytes) -> None:
    assert not set(text_of(example_pdf)) & set("\u2060\u200b\ufeff\ufffd")


def test_every_section_has_a_bookmark(example: Analysis, example_pdf: bytes) -> None:
    report = compose(example, WORDS, file="cycle.yaml", medium="document")
    sections = [block.text for block in report.blocks if isinstance(block, Heading) and block.level == 2]
    outline = [entry.title for entry in PdfReader(io.BytesIO(example_pdf)).outline if not isinstance(entry, list)]
    assert outline == sections


def test_pictures_have_a_description_and_tables_a_head(example: Analysis, example_pdf: bytes) -> None:
    found = elements(example_pdf)
    report = compose(example, WORDS, file="cycle.yaml", medium="document")
    told = [block.alt for block in report.blocks if isinstance(block, Picture)]
    assert told
    assert sorted(alt for kind, alt in found if kind == "/Figure") == sorted(told)
    kinds = [kind for kind, _ in found]
    assert kinds.count("/THead") >= kinds.count("/Table") > 0


def test_the_text_is_complete(example: Analysis, example_pdf: bytes) -> None:
    text = squeezed(text_of(example_pdf))
    for moment in example.moments:
        assert squeezed(moment.name) in text
    for critical in example.cycle.critical_moments:
        assert squeezed(critical.incident or "") in text
    assert squeezed("November 21, 2026") in text


def test_the_text_of_a_chart_can_be_searched(example_pdf: bytes) -> None:
    pages = PdfReader(io.BytesIO(example_pdf)).pages
    glance = next(page for page in pages[1:] if "The journey at a glance" in page.extract_text())
    assert squeezed("Ticket machine and queue screen") in squeezed(glance.extract_text())
    assert squeezed("Takes public transport home") in squeezed(glance.extract_text())


def test_a_chart_whose_text_would_be_too_small_lies_on_its_side(example_pdf: bytes) -> None:
    pages = PdfReader(io.BytesIO(example_pdf)).pages
    (wide,) = (page for page in pages if page.mediabox.width > page.mediabox.height)
    assert "Who acts, in sight and out of it" in wide.extract_text()


@pytest.mark.parametrize("names", NAMES.values(), ids=NAMES)
def test_every_name_comes_out_as_it_was_written(names: tuple[str, ...]) -> None:
    text = squeezed(text_of(rendered(cycle(*names))))
    for name in names:
        assert squeezed(name) in text


@pytest.mark.parametrize("script", ["chinese", "japanese", "korean"])
def test_the_extra_fonts_write_in_both_weights(script: str) -> None:
    assert extra_files(), "these tests need the fonts that the extra `test` brings"
    written = rendered(cycle(*NAMES[script]))
    faces = set(re.findall(rb"/BaseFont/[A-Z]{6}[+](\w+-?(?:Regular|Bold)?)", written))
    assert {b"NotoSansCJKjp-Regular", b"NotoSansCJKjp-Bold"} <= faces
    assert {face.partition(b"-")[0] for face in faces} == {b"DejaVuSans", b"LibertinusSerif", b"NotoSansCJKjp"}
    assert rendered(cycle(*NAMES[script])) == written


def test_a_script_without_a_font_can_still_be_copied() -> None:
    text = "ᚠᚢᚦᚨᚱᚲ"
    pages = PdfReader(io.BytesIO(render(by_hand(Paragraph((Text(text),))), WORDS))).pages
    drawn = pages[0].get_contents()
    assert drawn is not None
    # The glyphs are placeholders, the first of which stands for itself; the text lies behind the others.
    behind = [code.decode() for code in re.findall(rb"/ActualText<FEFF(\w+)>", drawn.get_data())]
    assert [chr(int(code, 16)) for code in behind] == list(text[1:])


def test_arabic_words_are_whole() -> None:
    words = ("يقرر", "الذهاب", "إلى", "البنك")
    text = unicodedata.normalize("NFKC", text_of(rendered(cycle(" ".join(words), "يدخل البنك"))))
    for word in words:
        assert word in text or word[::-1] in text


def test_what_no_document_may_hold_is_shown_as_such() -> None:
    pdf = render(by_hand(Paragraph((Text("a\x07b\ue000c\uffffd\ud800e\tf\U0010ffffg"),))), WORDS)
    assert "a�b�c�d�e f�g" in text_of(pdf)


def test_no_name_runs_off_the_page() -> None:
    reader = PdfReader(io.BytesIO(rendered(cycle(*NAMES["long"]))))
    for page in reader.pages:
        width = float(page.mediabox.width)
        ends: list[float] = []
        page.extract_text(visitor_text=lambda text, _, at, *__, ends=ends: ends.append(at[4]) if text.strip() else None)
        assert all(0 <= end <= width for end in ends)


def test_the_same_report_gives_the_same_bytes(example: Analysis, example_pdf: bytes) -> None:
    assert rendered(example) == example_pdf


def test_the_folder_leaves_no_trace(tmp_path: Path, example_pdf: bytes) -> None:
    script = (
        "import sys, yaml\n"
        "from servicecycle.analysis.analysis import analyze\n"
        "from servicecycle.cycle.cycle import Cycle\n"
        "from servicecycle.reporting.formats.pdf import render\n"
        "from servicecycle.reporting.report import compose\n"
        "from servicecycle.words import Words\n"
        "analysis = analyze(Cycle.model_validate(yaml.safe_load(open(sys.argv[1]))))\n"
        "report = compose(analysis, Words(), file='cycle.yaml', medium='document')\n"
        "sys.stdout.buffer.write(render(report, Words()))\n"
    )
    for name in ("here", "там"):
        folder = tmp_path / name
        folder.mkdir()
        done = subprocess.run([sys.executable, "-c", script, str(EXAMPLE)], cwd=folder, capture_output=True, check=True)
        assert done.stdout == example_pdf
        assert list(folder.iterdir()) == []
    assert str(Path.cwd()).encode() not in example_pdf


@pytest.mark.parametrize(
    "analysis", [cycle("Only step"), cycle("Only step", measured=False)], ids=["one step", "unknown"]
)
def test_the_smallest_cycles_make_a_report(analysis: Analysis) -> None:
    assert squeezed("Only step") in squeezed(text_of(rendered(analysis)))


def test_a_long_table_repeats_its_head() -> None:
    rows = tuple((Text(f"Row {at}"), Text(str(at))) for at in range(200))
    pdf = render(
        by_hand(Heading("All"), Table((Column("A leading column"), Column("Count", "right", narrow=True)), rows)), WORDS
    )
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages][1:]
    assert len(pages) > 3
    assert all("A leading column" in page for page in pages)
    assert re.findall(r"Row (\d+)", "\n".join(pages)) == [str(at) for at in range(200)]


def test_columns_that_find_no_room_go_below_with_their_titles() -> None:
    columns = (
        Column("Step"),
        *(Column(f"Figure {at}", "right", narrow=True, below=at > 0) for at in range(10)),
        Column("Why", below=True),
    )
    row = (Text("A step"), *(Text(f"{at}.00") for at in range(10)), Text("Because it is so."))
    text = text_of(render(by_hand(Heading("All"), Table(columns, (row,))), WORDS))
    for at in range(10):
        assert f"Figure {at}" in text.replace("\xa0", " ")
    assert "Because it is so." in text


def test_tones_are_signs_too() -> None:
    blocks = (
        Figures((("Good", Text("90", "good"), ""), ("Bad", Text("10", "bad"), ""))),
        Heading("Bars"),
        Bars((("", (Bar("A bar", 50, Text("50", "warn"), mark="critical"),)),), titles=("Score",)),
        Callout((Text("Look here."),), "bad"),
    )
    text = text_of(render(by_hand(*blocks), WORDS))
    for sign in ("✓", "✗", "!", "◆"):
        assert sign in text


def test_a_heading_never_skips_a_level() -> None:
    pdf = render(by_hand(Heading("Deep", 3), Heading("Top", 2), Heading("Part", 3), Heading("Whole", 1)), WORDS)
    assert sorted(kind for kind, _ in elements(pdf) if re.fullmatch(r"/H\d", kind)) == ["/H1", "/H1", "/H1", "/H2"]


@pytest.mark.parametrize("language", ["en", "ru", "ro"])
def test_the_language_is_the_reports(language: str) -> None:
    pdf = render(by_hand(Heading("Title"), language=language), WORDS)
    assert PdfReader(io.BytesIO(pdf)).root_object.get("/Lang") == language


@pytest.mark.parametrize(("count", "long"), [(5, 1), (20, 1), (20, 12), (20, 30), (26, 12), (40, 1)])
def test_the_contents_stand_on_one_page(count: int, long: int) -> None:
    sections = [block for at in range(count) for block in (Heading(f"Section {at}."), Paragraph((Text("Told."),)))]
    made = by_hand(*sections, title="A long title of words " * long, verdict=(Text("The verdict, at length. " * long),))
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(render(made, WORDS))).pages]
    assert any(all(f"Section {at}." in page for at in range(count)) for page in pages[:2])
    assert count > 26 or long > 20 or "Section 0." in pages[0]


def test_pages_are_a4_and_numbered(example_pdf: bytes) -> None:
    pages = PdfReader(io.BytesIO(example_pdf)).pages
    for number, page in enumerate(pages, 1):
        assert sorted(map(round, (page.mediabox.width, page.mediabox.height))) == list(UPRIGHT)
        assert WORDS("pdf.page", page=number, pages=len(pages)) in page.extract_text()
