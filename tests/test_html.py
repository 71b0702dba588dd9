"""The report as a page: whole and well-formed, safe whatever a file says, readable by everyone, and quiet."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from browser import DESK, PHONE, chromium, opened
from chart_cycles import CYCLES
from pypdf import PdfReader
from shown_text import squeezed

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.charts.data import Data, Series
from servicecycle.charts.logo import Logo
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.cycle.theme import LEAST_CONTRAST, contrast
from servicecycle.reading.files import load
from servicecycle.reporting.blocks import (
    Bar,
    Bars,
    Bullets,
    Callout,
    Column,
    Figures,
    Heading,
    Node,
    Paragraph,
    Picture,
    Report,
    Table,
    Text,
    Tree,
)
from servicecycle.reporting.formats.html import render
from servicecycle.reporting.formats.page.amounts import amount
from servicecycle.reporting.formats.page.numbers import numbers
from servicecycle.reporting.formats.page.palette import legible, palette
from servicecycle.reporting.portfolio import portfolio
from servicecycle.reporting.report import compose, compose_brief
from servicecycle.words import Words
from servicecycle.words.wrapping import HARD_SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.figure import Figure as Drawn
    from playwright.sync_api import Browser, Page

    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Layout

pytestmark = pytest.mark.filterwarnings("ignore:Glyph .* missing")  # not every machine has every script

WORDS = Words()
BANK = "examples/bank_cheque.yaml"
HOSTILE = (
    "<script>alert(1)</script>",
    "</style><style>*{display:none}</style>",
    "</title></svg></script><img src=x onerror=alert(1)>",
    "]]> <!-- --> --> <![CDATA[",
    "javascript:alert(1)",
    '" onmouseover="alert(1)" x="',
    "' onfocus='alert(1)' autofocus='",
    "{{ 7 * 7 }} {% raw %} {# no #}",
    "&lt;b&gt; &amp;amp; &#60;",
    "url(https://example.com/x) @import expression(1)",
    'id="figure_1" href="#x" url(#y)',
    "$x_1$ =cmd() #read() `*_*`",
    "يقرر العميل الذهاب إلى البنك",
    "客户决定去银行兑现支票",
    "X" * 300,
)
DARK = replace(
    THEME, paper="#101418", band="#1B2127", ink="#EEEEEE", muted="#B8C0C8", grid="#333B44", perceived="#66B2FF",
    good="#6FCF97", warn="#F2C94C", bad="#FF8A80",
)  # fmt: skip
BRIGHT = replace(THEME, perceived="#E0B400", paper="#FFFBF2", band="#F7EFD9")
HARD = ("one step", "one bare step", "three long names", "sixty steps", "hostile names", "nothing rated", "holes")
THEMES = {"usual": THEME, "dark": DARK, "bright": BRIGHT}


def hostile() -> Analysis:
    steps = [
        {"id": f"s{at}", "name": name, "phase": HOSTILE[at % 3], "channel": name, "actors": ["customer", "clerk"],
         "perceived": {"quality": at % 11, "warmth": at * 3 % 11}, "expected": 8, "importance": 7}
        for at, name in enumerate(HOSTILE)
    ]  # fmt: skip
    moments = [
        {"id": f"m{at}", "step": f"s{at}", "incident": name, "consequence": name} for at, name in enumerate(HOSTILE)
    ]
    return analyze(
        Cycle.model_validate(
            {
                "name": HOSTILE[0],
                "organization": HOSTILE[2],
                "phases": list(HOSTILE[:3]),
                "promise": {"text": HOSTILE[1], "within": "20 min"},
                "actors": {"customer": {"role": "customer"}, "clerk": {"role": "frontstage", "department": HOSTILE[5]}},
                "steps": steps,
                "critical_moments": moments,
            }
        )
    )


def line(theme: Theme, text: str = "A label", size: tuple[float, float] = (900, 300)) -> Drawn:
    from servicecycle.charts.paint import paint, plain
    from servicecycle.charts.shapes import Label, Sheet

    with plain():
        return paint(Sheet(*size, (Label(20, 40, text, 9, theme.ink),)), theme.paper)


def picture(
    *,
    data: Data | None = None,
    text: str = "A label",
    title: str = "A title",
    size: tuple[float, float] = (900, 300),
    whole: str = "",
) -> Picture:
    told = f"{text} told in words."
    return Picture("x", lambda theme: line(theme, text, size), title, "What is measured", told, data, whole)


LINES = Data("line", ("a", "b"), (Series("perceived", (61.25, None), "perceived"),), "rating, 0 to 100")
POINTS = Data(
    "bubbles", ("a", "b"), (Series("", (0.5, 0.25), "critical", x=(10, 20), size=(1, 2)),), "severity", x_title="chance"
)
TABLE = Table(
    (
        Column("#", "right", narrow=True),
        Column("Name"),
        Column("Time", "right", narrow=True),
        Column("Money", "right"),
        Column("Why", below=True),
    ),
    tuple(
        (Text(str(at)), Text(name), Text(time), Text(money), Text(why))
        for at, (name, time, money, why) in enumerate(
            (
                ("b", "1 h 30 min", "€1,200", "because"),
                ("a", "25 min", "€90", ""),
                ("C", "–", "−€50", "so"),
                ("d", "2 d", "–", "thus"),
            ),
            1,
        )
    ),
)
TREE = Tree(
    ("Root", "Twig"),
    (
        Node(
            Text("a root", "strong"),
            (("", Text("a fact", "muted")), ("Label", Text("none", "bad"))),
            (Node(Text("a twig"), again="(told)"), Node(Text("no leaf", "bad"))),
            "critical",
        ),
    ),
)
TONES: tuple[Any, ...] = ("plain", "strong", "good", "warn", "bad", "muted")


def by_hand(*blocks: object, **parts: object) -> Report:
    usual = {"title": "A title", "subtitle": "", "details": (), "verdict": (), "language": "en", "footer": ""}
    return Report(blocks=tuple(blocks), **{**usual, **parts})  # type: ignore[arg-type]


def everything(**parts: Any) -> Report:
    """Every kind of block, in every tone, at every level."""
    bars = (
        Bar("Full", 100, Text("100", "good"), note=(Text("a note "), Text("here", "bad")), mark="critical"),
        Bar("None", None, Text("unknown", "muted"), target=40),
        Bar("Zero", 0, Text("0", "bad"), mark="moment-of-truth", figures=(Text("3"),), target=100),
    )
    return by_hand(
        Figures(tuple((f"Label {tone}", Text("49", tone), "note") for tone in TONES)),
        Heading("Part one", 2),
        Paragraph(tuple(Text(f"{tone} ", tone) for tone in TONES)),
        *(Callout((Text("Look "), Text("here", "strong")), tone) for tone in TONES),
        Bullets(((Text("one"),), (Text("two ", "strong"), Text("more", "muted")))),
        Heading("Bars", 3),
        Bars((("Group", bars), ("", bars[:1])), titles=("Score", "Else"), target="Expected"),
        Heading("Trees", 3),
        TREE,
        Heading("Part two", 2),
        picture(data=LINES),
        picture(data=POINTS, title="Another"),
        picture(),
        Heading("Tables", 3),
        TABLE,
        Table((Column("Only"),), ((Text("1"),), (Text("2"),))),
        Table((Column("Nothing"),), ()),
        **{"details": (("File", "x.yaml"),), "verdict": (Text("So."),), "footer": "Foot.", "subtitle": "Org", **parts},
    )


def rendered(analysis: Analysis, theme: Theme | None = None) -> bytes:
    return render(compose(analysis, WORDS, file="cycle.yaml", medium="document", theme=theme), WORDS)


def tree(page: bytes) -> ET.Element:
    """Parse the page as XML, which is stricter than any browser, without its own style and script."""
    text = page.decode()
    assert text.startswith("<!DOCTYPE html>\n")
    bare = re.sub(r"<(style|script)>.*?</\1>", r"<\1/>", text, count=2, flags=re.DOTALL)
    return ET.fromstring(bare.partition("\n")[2])  # noqa: S314  our own


def text_of(page: bytes) -> str:
    return "".join(tree(page).itertext())


@pytest.fixture(scope="module")
def analyses() -> dict[str, Analysis]:
    found = {name: analyze(Cycle.model_validate(CYCLES[name])) for name in HARD}
    return {**found, "bank": analyze(load(BANK)), "hostile": hostile()}


@pytest.fixture(scope="module")
def pages(analyses: dict[str, Analysis]) -> dict[str, bytes]:
    everywhere = {f"everything, {name}": render(everything(theme=theme), WORDS) for name, theme in THEMES.items()}
    return {**{name: rendered(analysis) for name, analysis in analyses.items()}, **everywhere}


CASES = [*HARD, "bank", "hostile", *(f"everything, {name}" for name in THEMES)]
each_page = pytest.mark.parametrize("case", CASES)


class TestThePage:
    @each_page
    def test_is_well_formed(self, pages: dict[str, bytes], case: str) -> None:
        root = tree(pages[case])
        assert root.get("lang") == "en"
        assert [root.find(f"body/{part}") is not None for part in ("header", "div/main")] == [True, True]
        levels = [int(one.tag[1]) for one in root.iter() if re.fullmatch(r"h\d", one.tag)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))

    @each_page
    def test_fetches_and_runs_nothing(self, pages: dict[str, bytes], case: str) -> None:
        root = tree(pages[case])
        links = [
            value for one in root.iter() for key, value in one.items() if key in {"href", "src", "srcset", "action"}
        ]
        assert all(link.startswith(("#", "data:")) for link in links)
        assert not [key for one in root.iter() for key in one.keys() if key.startswith("on")]  # noqa: SIM118  no mapping
        assert [len(list(root.iter(tag))) for tag in ("script", "style", "iframe", "object", "foreignObject")] == [
            1,
            1,
            0,
            0,
            0,
        ]
        styles = [one.get("style", "") for one in root.iter()]
        assert not [style for style in styles if re.search(r"url\((?!#)", style)]

    @each_page
    def test_every_id_is_there_once(self, pages: dict[str, bytes], case: str) -> None:
        root = tree(pages[case])
        ids = [one.get("id", "") for one in root.iter() if one.get("id")]
        assert len(ids) == len(set(ids))
        wanted = [value[1:] for one in root.iter() for key, value in one.items() if key == "href" and value[:1] == "#"]
        wanted += [id_ for one in root.iter() for id_ in one.get("aria-labelledby", "").split()]
        wanted += [
            id_ for one in root.iter() for value in one.attrib.values() for id_ in re.findall(r"url\(#([^)]*)\)", value)
        ]
        assert set(wanted) <= set(ids)

    def test_allows_its_own_script_and_no_other(self, pages: dict[str, bytes]) -> None:
        text = pages["bank"].decode()
        script = text.partition("<script>")[2].partition("</script>")[0]
        allowed = b64encode(sha256(script.encode()).digest()).decode()
        policy = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
        assert policy[0].split("; ") == [
            "default-src 'none'", "style-src 'unsafe-inline'", f"script-src 'sha256-{allowed}'", "img-src data:",
            "base-uri 'none'", "form-action 'none'",
        ]  # fmt: skip

    @pytest.mark.parametrize("case", ["bank", "hostile names", "hostile", "sixty steps", "three long names"])
    def test_names_every_step(self, analyses: dict[str, Analysis], pages: dict[str, bytes], case: str) -> None:
        shown = squeezed(text_of(pages[case]))
        analysis = analyses[case]
        assert [moment.name for moment in analysis.moments if squeezed(moment.name) not in shown] == []
        told = [one.incident for one in analysis.cycle.critical_moments if one.incident]
        assert [incident for incident in told if squeezed(incident) not in shown] == []

    def test_is_the_same_every_time(self, analyses: dict[str, Analysis], pages: dict[str, bytes]) -> None:
        assert rendered(analyses["bank"]) == pages["bank"]
        assert str(Path.cwd()) not in pages["bank"].decode()

    @pytest.mark.parametrize("text", HOSTILE)
    def test_shows_each_text_as_it_was_written(self, text: str) -> None:
        cell, data = Text(text, "bad"), replace(LINES, categories=(text, text), value_title=text)
        report = by_hand(
            Figures(((text, cell, text),)), Heading(text), Heading(text, 3), Paragraph((cell, Text(text))),
            Bullets(((cell,),)), Callout((cell,), "warn"),
            Table((Column(text), Column(text, below=True)), ((cell, cell),)),
            Bars(((text, (Bar(text, 50, cell, note=(cell,), target=60, mark="critical"),)),), (text,), text),
            Tree((text,), (Node(cell, ((text, cell),), (Node(cell, again=text),)),)),
            picture(text=text, title=text, data=data),
            title=text, subtitle=text, details=((text, text),), verdict=(cell,), footer=text,
        )  # fmt: skip
        shown = squeezed(text_of(render(report, WORDS)))
        assert shown.count(squeezed(text)) == 42

    def test_replaces_what_no_page_may_hold(self) -> None:
        page = render(by_hand(Paragraph((Text("a\x07b\ud800c\ufffed\U0010ffffe\tf"),)), title="\x00"), WORDS)
        assert "a�b�c�d�e\tf" in text_of(page)

    @pytest.mark.parametrize("language", ["en", "ru", "ro"])
    def test_says_its_language(self, language: str) -> None:
        assert tree(render(by_hand(language=language), WORDS)).get("lang") == language

    def test_a_logo_is_part_of_it(self) -> None:
        theme = replace(THEME, logo=Logo(b"<svg onload='alert(1)'/>", "svg", 2.5))
        logo = tree(render(by_hand(theme=theme), WORDS)).find("body/header//img")
        assert logo is not None
        assert logo.get("src", "").startswith("data:image/svg+xml;base64,")
        assert logo.get("alt") == ""


class TestBlocks:
    def test_contents_lead_to_the_sections(self) -> None:
        root = tree(render(everything(), WORDS))
        links = [(one.get("href"), one.text) for one in root.iterfind("body/div/nav//a")]
        assert links == [("#section-1", "Part one"), ("#section-2", "Part two")]
        assert [one.get("id") for one in root.iterfind("body/div/main/section")] == ["section-1", "section-2"]

    def test_parts_above_sections_are_the_contents(self) -> None:
        blocks = (Heading("Whole", 1), Heading("Section", 2), Heading("Deep", 3), Heading("Other", 1))
        root = tree(render(by_hand(*blocks), WORDS))
        assert [one.text for one in root.iterfind("body/div/nav//a")] == ["Whole", "Other"]
        assert [one.tag for one in root.iter() if re.fullmatch(r"h\d", one.tag)] == ["h1", "h2", "h3", "h4", "h2"]

    def test_tones_are_signs_too(self) -> None:
        root = tree(render(everything(), WORDS))
        signs = {(one.text, one.get("aria-label")) for one in root.iter("span") if one.get("role") == "img"}
        assert {("✓", "good"), ("!", "to watch"), ("✗", "bad"), ("◆", "critical moment")} <= signs

    def test_a_sign_is_not_parted_from_its_text(self) -> None:
        for one in tree(render(by_hand(Table((Column("A"),), ((Text("نص", "bad"),),)), TREE), WORDS)).iter("span"):
            if one.get("class") == "sign bad":
                assert one.tail == HARD_SPACE
        cells = list(tree(render(by_hand(Table((Column("A"),), ((Text("نص", "bad"),),))), WORDS)).iter("th"))
        assert [(one.text, one.get("class")) for one in cells[-1].iter("bdi")] == [("نص", "bad")]

    @pytest.mark.parametrize(("layout", "lying"), [("full", 2), ("brief", 0), ("portfolio", 0)])
    def test_the_parts_of_a_chart_lie_alike(self, layout: Layout, lying: int) -> None:
        parts = [picture(title=f"{size}", size=size, whole="Whole") for size in ((900.0, 300.0), (700.0, 300.0))]
        page = tree(render(by_hand(*parts, picture(size=(700, 300)), layout=layout), WORDS))
        assert len([one for one in page.iter("div") if one.get("class") == "wide"]) == lying

    def test_tables_have_captions_and_heads(self) -> None:
        for table in tree(render(everything(), WORDS)).iter("table"):
            assert "".join(next(table.iter("caption")).itertext()).strip()
            assert all(cell.get("scope") for cell in table.iter("th"))

    def test_drawings_are_told_in_words_and_numbers(self) -> None:
        figures = list(tree(render(everything(), WORDS)).iter("figure"))
        assert len(figures) == 3
        for one in figures:
            drawing = next(one.iter("svg"))
            title, told = (drawing.find(part) for part in ("title", "desc"))
            assert title is not None
            assert told is not None
            assert drawing.get("role") == "img"
            assert drawing.get("aria-labelledby") == f"{title.get('id')} {told.get('id')}"
            assert "A label" in "".join(drawing.itertext())
            assert (told.text or "?") in "".join(next(one.iter("p")).itertext())
        rows = [["".join(cell.itertext()) for cell in row] for row in figures[0].iter("tr")]
        assert rows == [["What", "perceived"], ["a", "61.3"], ["b", "–"]]

    def test_points_have_both_their_numbers(self) -> None:
        table = numbers(POINTS, WORDS)
        assert [column.title for column in table.columns] == ["What", "chance", "severity"]
        assert [[cell.text for cell in row] for row in table.rows] == [["a", "10", "0.500"], ["b", "20", "0.250"]]

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("61", 61), ("1,234.5", 1234.5), ("4.8%", 4.8), ("−12", -12), ("+3", 3), ("−€50", -50), ("€1,200", 1200),
            ("1 h 30 min", 5400), ("2 d", 172800), ("30 s", 30), ("2 of 5", 2), ("3.1% to 4.9%", 3.1), ("–", None),
            ("unknown", None), ("", None), ("9,60", 9),
        ],
    )  # fmt: skip
    def test_amounts(self, text: str, value: float | None) -> None:
        assert amount(text, WORDS) == value

    @pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
    def test_text_can_be_read_on_every_ground(self, theme: Theme) -> None:
        for colors in palette(theme)[:3]:
            grounds = [colors[name] for name in colors if name in {"paper", "band"} or name.endswith("-wash")]
            for name in ("ink", "muted", "accent", "good", "warn", "bad"):
                assert min(contrast(colors[name], ground) for ground in grounds) >= LEAST_CONTRAST

    def test_a_colour_that_can_be_read_stays(self) -> None:
        assert legible("#0A5796", ("#FFFFFF", "#F1F4F7")) == "#0A5796"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def folder(pages: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    for name, page in pages.items():
        (folder / f"{name}.html").write_bytes(page)
    return folder


SMALL, LARGE = (PHONE, "dark"), (DESK, "light")
LOOKED_AT = [
    *(("bank", view) for view in (LARGE, (DESK, "dark"), (PHONE, "light"), SMALL)),
    *((case, view) for case in ("hostile", *(f"everything, {name}" for name in THEMES)) for view in (LARGE, SMALL)),
    *((case, SMALL) for case in ("sixty steps", "one bare step", "three long names", "nothing rated")),
]


class TestInABrowser:
    @pytest.mark.parametrize(("case", "view"), LOOKED_AT, ids=str)
    def test_anyone_can_use_it(self, browser: Browser, folder: Path, case: str, view: tuple[int, str]) -> None:
        width, scheme = view
        with opened(browser, folder / f"{case}.html", width=width, scheme=scheme) as found:
            found.page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
            assert found.audit(without="" if (case, view) == LOOKED_AT[0] else ".drawing > g") == []
            assert found.page.evaluate("document.documentElement.scrollWidth") == width
            assert found.requests == [found.address]
            assert found.complaints == []

    def test_no_other_script_runs(self, browser: Browser, tmp_path: Path, pages: dict[str, bytes]) -> None:
        file = tmp_path / "page.html"
        file.write_bytes(pages["bank"].replace(b"</main>", b"<script>document.title = 'run'</script></main>"))
        with opened(browser, file) as found:
            assert found.page.title() == "Cashing a cheque at the branch"

    def test_columns_sort_up_down_and_back(self, browser: Browser, folder: Path) -> None:
        with opened(browser, folder / "everything, usual.html") as found:
            table = found.page.locator("table.layered")
            assert sorted_by(found.page, "Time") == ["2", "1", "4", "3"]
            assert table.locator("th[aria-sort]").get_attribute("aria-sort") == "ascending"
            assert table.locator("tbody").nth(1).inner_text().rstrip().endswith("because")
            assert sorted_by(found.page, "Time") == ["4", "1", "2", "3"]
            assert sorted_by(found.page, "Time") == ["1", "2", "3", "4"]
            assert table.locator("th[aria-sort]").count() == 0
            assert sorted_by(found.page, "Money") == ["3", "2", "1", "4"]
            assert sorted_by(found.page, "Name") == ["2", "1", "3", "4"]

    def test_the_keyboard_is_enough(self, browser: Browser, folder: Path) -> None:
        with opened(browser, folder / "bank.html") as found:
            keyboard, focused = found.page.keyboard, "document.activeElement.textContent"
            keyboard.press("Tab")
            assert found.page.evaluate(focused) == WORDS("html.skip")
            keyboard.press("Enter")
            assert found.page.evaluate("document.activeElement.id") == "report"
            found.page.locator("table.data button:visible").first.focus()
            keyboard.press("Enter")
            assert found.page.locator("th[aria-sort=ascending]").count() == 1

    def test_dark_is_a_button_away(self, browser: Browser, folder: Path) -> None:
        with opened(browser, folder / "bank.html") as found:
            paper = "getComputedStyle(document.body).backgroundColor"
            light = found.page.evaluate(paper)
            found.page.locator("#look").click()
            assert found.page.locator("#look").get_attribute("aria-pressed") == "true"
            dark = found.page.evaluate(paper)
            found.page.emulate_media(media="print", color_scheme="dark")
            assert (light, found.page.evaluate(paper)) == ("rgb(255, 255, 255)", "rgb(255, 255, 255)")
            assert dark != light
        with opened(browser, folder / "bank.html", scheme="dark") as found:
            assert found.page.evaluate(paper) == dark

    def test_without_a_script_it_is_whole(self, browser: Browser, folder: Path) -> None:
        with opened(browser, folder / "bank.html", java_script_enabled=False) as found:
            assert found.page.locator("main table.data:visible").count() > 1
            assert found.page.locator("nav a").first.is_visible()
            assert found.page.locator("button:visible").count() == 0

    def test_it_prints(self, browser: Browser, folder: Path, analyses: dict[str, Analysis]) -> None:
        with opened(browser, folder / "bank.html", scheme="dark") as found:
            pdf = PdfReader(io.BytesIO(found.page.pdf(prefer_css_page_size=True)))
        upright = [page.mediabox.width < page.mediabox.height for page in pdf.pages]
        assert upright[0]
        assert not all(upright)
        texts = [squeezed(page.extract_text()) for page in pdf.pages]
        assert min(map(len, texts)) > 50
        text = "".join(texts)
        assert all(squeezed(moment.name) in text for moment in analyses["bank"].moments)
        assert squeezed(WORDS("html.skip")) not in text

    def test_a_heading_stays_with_its_drawing(self, browser: Browser, tmp_path: Path) -> None:
        tall = picture(text="Drawn", size=(700, 2000))
        ahead: tuple[Any, ...] = (
            (),
            (Paragraph((Text("Before"),)),),
            (Callout((Text("Look"),)), Paragraph((Text("x"),))),
        )
        blocks = [one for at, more in enumerate(ahead) for one in (Heading(f"Heading {at}"), *more, tall)]
        pages = printed(browser, tmp_path, by_hand(Paragraph((Text("Lead"),)), *blocks))
        assert ["Drawn" in page for page in pages] == [False, True, True, True]
        assert [f"Heading {at}" in page for at, page in enumerate(pages[1:])] == [True, True, True]

    def test_a_brief_fits_a_page(self, browser: Browser, tmp_path: Path, analyses: dict[str, Analysis]) -> None:
        for name in ("bank", "sixty steps"):
            assert len(printed(browser, tmp_path, compose_brief(analyses[name], WORDS, file="x.yaml"))) == 1

    def test_each_cycle_of_a_portfolio_has_a_page(
        self, browser: Browser, tmp_path: Path, analyses: dict[str, Analysis]
    ) -> None:
        entries = [(f"{at}.yaml", analyses["bank"]) for at in range(2)]
        pages = printed(browser, tmp_path, portfolio(entries, WORDS))
        assert len(pages) == 3
        assert all(WORDS("sections.areas") in page for page in pages[1:])

    @pytest.mark.parametrize("text", ["Sep 14, 2026", "discuss first"])
    def test_a_narrow_column_is_not_folded(self, browser: Browser, tmp_path: Path, text: str) -> None:
        words = Text("many words " * 30)
        table = Table((Column("What"), Column("When", narrow=True)), ((words, Text(text, "bad")), (words, Text("x"))))
        file = tmp_path / "page.html"
        file.write_bytes(render(by_hand(table), WORDS))
        for width in (DESK, PHONE):
            with opened(browser, file, width=width) as found:
                heights = found.page.evaluate(
                    "Array.from(document.querySelectorAll('td.narrow'), (cell) => {"
                    " const range = document.createRange(); range.selectNodeContents(cell);"
                    " return range.getBoundingClientRect().height; })"
                )
                assert heights[0] < 1.5 * heights[1]


def printed(browser: Browser, folder: Path, report: Report) -> list[str]:
    """Return the text of each page of a report in print."""
    file = folder / "page.html"
    file.write_bytes(render(report, WORDS))
    with opened(browser, file) as found:
        pdf = PdfReader(io.BytesIO(found.page.pdf(prefer_css_page_size=True)))
    return [page.extract_text() for page in pdf.pages]


def sorted_by(page: Page, title: str) -> list[str]:
    """Press a column's title and return the first cell of each record."""
    page.locator("table.layered").get_by_role("button", name=title, exact=True).click()
    return page.locator(
        "table.layered tbody tr > :first-child[rowspan], table.layered tbody tr:only-child > :first-child"
    ).all_inner_texts()
