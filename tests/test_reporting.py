"""The reporting room: what is composed, and how it reads as text, in colour and as Markdown."""

from __future__ import annotations

import io
import subprocess
import sys
from string import Formatter
from types import ModuleType
from typing import get_args

import pytest
from catalogues import phrases

from servicecycle.analysis.analysis import analyze
from servicecycle.analysis.priority import Remark
from servicecycle.analysis.quadrant import Quadrant
from servicecycle.analysis.reasons import Reason, ReasonId
from servicecycle.analysis.roll_up import By
from servicecycle.analysis.standouts import Kind
from servicecycle.analysis.unknown import Unknown, What
from servicecycle.cycle.attributes import DELIVERY, DESIGN
from servicecycle.cycle.cycle import Cycle
from servicecycle.cycle.method import Crosshair, Method
from servicecycle.cycle.step import Aim
from servicecycle.errors import ImpossibleRequest
from servicecycle.evidence.incidents import Source
from servicecycle.reporting.blocks import Bar, Bars, Column, Heading, Mark, Paragraph, Report, Table, Text
from servicecycle.reporting.formats import markdown, plain, terminal
from servicecycle.reporting.formats.bars import RULES, bar_text
from servicecycle.reporting.formats.lines import wrap
from servicecycle.reporting.formats.tables import table_lines
from servicecycle.reporting.report import compose, in_order, league, section, section_ids
from servicecycle.reporting.sentences import chance_text, few, reason_text, remark_text, unknown_text
from servicecycle.words import Words
from servicecycle.words.width import width

WORDS = Words()
WIDTHS = (60, 80, 160)
HEAVY = {"rich", "pandas", "matplotlib", "scipy", "babel", "typst"}

HOSTILE_NAMES = (
    "$x$ and $$y$$",
    "<b>bold</b> &amp; <script>alert(1)</script>",
    "=1+1",
    "[bold]x[/bold] [/] [red]",
    "**stars** _under_ `ticks` ~~gone~~",
    "# heading | pipe \\ back\\|slash",
    "- list",
    "1. first",
    "---",
    "![picture](x.png) [link](y)",
    "https://example.com www.example.com a@example.com",
    "Клиент решает пойти в банк, чтобы обналичить чек",
    "客户决定去银行兑现支票，然后在柜台前等待叫号，直到轮到他为止",
    "يقرر العميل الذهاب إلى البنك لصرف الشيك",
    "👩‍👩‍👧 family ❤️ heart 🇷🇴 flag 👍🏽 e\u0301",
    "X" * 300,
    "a name that goes on and on " * 11 + "end",
    "{braces} {0} %s %(x)s",
)


def _hostile() -> dict[str, object]:
    """Hostile texts wherever a file may hold text, some steps unknown."""
    steps = [
        {
            "id": f"s{at}",
            "name": name,
            "phase": ("[red]phase[/red]", "客户 | phase")[at > 8],
            "channel": name,
            "actors": ["customer", "clerk"],
            "perceived": {"quality": at % 11, "warmth": 3 * at % 11} if at % 3 else None,
            "expected": 9,
            "offered": 9,
            "importance": 3 * at % 11,
        }
        for at, name in enumerate(HOSTILE_NAMES)
    ]
    incidents = [
        {"step": f"s{at}", "incident": name, "consequence": name, "probability": 0.1 * (at % 3) if at % 4 else None}
        for at, name in enumerate(HOSTILE_NAMES)
    ]
    return {
        "name": f"[bold]x[/bold] <b> $x$ {HOSTILE_NAMES[-2]}",
        "organization": "*Org* | _x_",
        "phases": ["[red]phase[/red]", "客户 | phase"],
        "promise": {"text": "one\n# two\n=1+1", "within": "20 min"},
        "actors": {"customer": {"role": "customer"}, "clerk": {"role": "frontstage", "department": "<i>客户</i> | x"}},
        "steps": steps,
        "critical_moments": [*incidents, {"step": "s1", "incidents": {"count": 0, "passages": 10}}],
    }


def _many() -> dict[str, object]:
    ratings = [{"perceived": at * 7 % 11, "expected": at * 5 % 11, "importance": at * 3 % 11} for at in range(200)]
    return {
        "name": "Two hundred",
        "steps": [{"name": f"Step number {at} of a long cycle", **given} for at, given in enumerate(ratings)],
    }


CYCLES: dict[str, dict[str, object]] = {
    "one step": {"name": "One", "steps": ["Pays"]},
    "one measured step": {"name": "One", "steps": [{"name": "Pays", "perceived": 8}]},
    "two hundred steps": _many(),
    "hostile texts": _hostile(),
    "everything unknown": {
        "name": "Unknown",
        "phases": ["Only"],
        "promise": {"text": "Soon.", "within": "1 h"},
        "steps": [{"name": "Waits", "phase": "Only", "moment_of_truth": True}, "Pays"],
        "critical_moments": [{"step": "waits"}, {"step": "pays", "incident": "Too little money"}],
    },
    "no critical moments": {
        "name": "Calm",
        "steps": [{"name": "Asks", "perceived": 8, "expected": 9}, {"name": "Pays", "perceived": 9, "expected": 5}],
    },
    "all zero": {
        "name": "Zero",
        "method": {"tau": 40, "crosshair": "median"},
        "steps": [{"name": "Asks", "perceived": 0, "importance": 0}, {"name": "Pays", "perceived": 0, "importance": 0}],
        "critical_moments": [{"step": "asks", "probability": 1, "severity": 1, "recovery": 0}],
    },
}
ANALYSES = {name: analyze(Cycle.model_validate(data)) for name, data in CYCLES.items()}
REPORTS = {
    (name, medium): compose(analysis, WORDS, file="cycle.yaml", medium=medium)
    for name, analysis in ANALYSES.items()
    for medium in ("screen", "document")
}
LEAGUE = league([(f"{name}.yaml", analysis) for name, analysis in ANALYSES.items()], WORDS)

each_report = pytest.mark.parametrize("report", REPORTS.values(), ids=[" / ".join(key) for key in REPORTS])


def _on_screen(report: Report, columns: int, **console: object) -> str:
    from rich.console import Console

    out = io.StringIO()
    terminal.show(report, WORDS, Console(file=out, width=columns, **console))  # type: ignore[arg-type]
    return out.getvalue()


def _squeezed(text: str) -> str:
    """Drop what wrapping adds or takes."""
    return "".join(text.split())


def _shown_by(markup: str) -> str:
    """Return the text that a reader of the Markdown sees."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(markup)
    kinds = {token.type for token in tokens}
    inline = [child for token in tokens for child in token.children or ()]
    assert not kinds & {"html_block", "code_block", "fence", "ordered_list_open"}
    assert not {child.type for child in inline} & {
        "html_inline",
        "link_open",
        "image",
        "code_inline",
        "em_open",
        "s_open",
    }
    return "\n".join(child.content for child in inline if child.type in {"text", "text_special"})


def _cells(markup: str) -> tuple[int, int]:
    """Return how many cells the tables have, in their heads and in their rows."""
    from markdown_it import MarkdownIt

    kinds = [token.type for token in MarkdownIt("commonmark").enable("table").parse(markup)]
    return kinds.count("th_open"), kinds.count("td_open")


class TestWidth:
    @each_report
    @pytest.mark.parametrize("columns", WIDTHS)
    def test_no_plain_line_is_wider_than_the_page(self, report: Report, columns: int) -> None:
        lines = plain.render(report, WORDS, width=columns).splitlines()
        assert max(map(width, lines)) <= columns

    @each_report
    @pytest.mark.parametrize("columns", WIDTHS)
    def test_no_line_runs_off_the_screen(self, report: Report, columns: int) -> None:
        from rich.cells import cell_len

        assert max(map(cell_len, _on_screen(report, columns).splitlines())) <= columns

    @pytest.mark.parametrize("columns", [24, 40, *WIDTHS])
    def test_the_league_fits_too(self, columns: int) -> None:
        assert max(map(width, plain.render(LEAGUE, WORDS, width=columns).splitlines())) <= columns

    @pytest.mark.parametrize("columns", [24, 40])
    def test_narrow_pages_hold(self, columns: int) -> None:
        for report in REPORTS.values():
            assert max(map(width, plain.render(report, WORDS, width=columns).splitlines())) <= columns

    @pytest.mark.parametrize("name", HOSTILE_NAMES)
    def test_widths_are_the_terminals(self, name: str) -> None:
        from rich.cells import cell_len

        assert width(name) == cell_len(name)

    @pytest.mark.parametrize(
        ("text", "columns"),
        [("abc", 3), ("客户", 4), ("e\u0301", 1), ("❤️", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("", 0), ("\u200b", 0)],
    )
    def test_width(self, text: str, columns: int) -> None:
        assert width(text) == columns


class TestNothingIsLost:
    @pytest.mark.parametrize("name", ANALYSES)
    @pytest.mark.parametrize("columns", [24, *WIDTHS])
    def test_every_step_is_named_in_full_in_plain_text(self, name: str, columns: int) -> None:
        journey = compose(ANALYSES[name], WORDS, file="x.yaml", sections=["journey"])
        rest = iter(_squeezed(plain.render(journey, WORDS, width=columns)))
        for moment in ANALYSES[name].moments:  # bars and figures stand between the lines of a name that wraps
            assert all(character in rest for character in _squeezed(moment.name)), moment.name

    @pytest.mark.parametrize("name", ANALYSES)
    def test_every_step_is_named_in_full_on_screen(self, name: str) -> None:
        shown = _squeezed(_on_screen(REPORTS[name, "screen"], 40))
        assert all(_squeezed(moment.name) in shown for moment in ANALYSES[name].moments)

    @pytest.mark.parametrize("name", ANALYSES)
    def test_every_step_is_named_in_full_in_markdown(self, name: str) -> None:
        shown = _squeezed(_shown_by(markdown.render(REPORTS[name, "document"], WORDS)))
        assert all(_squeezed(moment.name) in shown for moment in ANALYSES[name].moments)

    def test_wrapped_labels_are_whole(self) -> None:
        for name in HOSTILE_NAMES:
            for columns in (2, 7, 30):
                wrapped = wrap([Text(name)], columns)
                assert _squeezed("".join(run.text for line in wrapped for run in line)) == _squeezed(name)


class TestTextIsData:
    def test_terminal_markup_is_inert(self) -> None:
        shown = _on_screen(REPORTS["hostile texts", "screen"], 120, force_terminal=True, color_system="standard")
        assert "[bold]x[/bold] [/] [red]" in shown
        assert "\x1b]8" not in shown

    def test_colour_adds_nothing_to_the_text(self) -> None:
        from rich.text import Text as Styled

        report = REPORTS["hostile texts", "screen"]
        coloured = _on_screen(report, 80, force_terminal=True, color_system="standard")
        assert Styled.from_ansi(coloured).plain.rstrip("\n") == _on_screen(report, 80).rstrip("\n")

    def test_no_colour_is_honoured(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("NO_COLOR", "1")
        assert "\x1b[3" not in _on_screen(REPORTS["hostile texts", "screen"], 80, force_terminal=True)

    @pytest.mark.parametrize("name", HOSTILE_NAMES)
    def test_markdown_shows_each_text_as_written(self, name: str) -> None:
        table = Table((Column(name),), ((Text(name, "strong"),), (Text(name),)))
        blocks = (Heading(name), Paragraph((Text(name, "bad"), Text(" "), Text(name))), table)
        report = Report(name, name, ((name, name),), (Text(name, "strong"),), blocks, "en", name)
        markup = markdown.render(report, WORDS)
        assert _cells(markup) == (1, 2)
        shown = _squeezed(_shown_by(markup))
        assert shown.count(_squeezed(name)) == 12

    def test_same_input_same_bytes(self) -> None:
        again = compose(ANALYSES["hostile texts"], WORDS, file="cycle.yaml", medium="document")
        first = REPORTS["hostile texts", "document"]
        assert markdown.render(again, WORDS) == markdown.render(first, WORDS)
        assert plain.render(again, WORDS, width=80) == plain.render(first, WORDS, width=80)

    def test_a_report_names_no_folder(self) -> None:
        report = compose(ANALYSES["one step"], WORDS, file="/home/someone/cycle.yaml", medium="screen")
        assert "someone" not in plain.render(report, WORDS, width=80)


class TestSections:
    @pytest.mark.parametrize("id_", section_ids())
    def test_is_a_section(self, id_: str) -> None:
        found = section(id_)
        assert id_ == found.ID
        assert found.__doc__
        assert found.IN

    @pytest.mark.parametrize("id_", section_ids())
    @pytest.mark.parametrize("name", ANALYSES)
    def test_never_fails(self, id_: str, name: str) -> None:
        blocks = list(section(id_).blocks(ANALYSES[name], WORDS))
        assert not blocks or name != "one step" or id_ in {"journey", "unknown", "method", "money"}

    def test_two_at_one_place_fail(self) -> None:
        first, second = ModuleType("first"), ModuleType("second")
        for module in (first, second):
            module.ID, module.ORDER = module.__name__, 1  # type: ignore[attr-defined]
        with pytest.raises(ValueError, match="same order"):
            in_order([first, second])

    def test_all_have_a_place_of_their_own(self) -> None:
        assert len(in_order([section(id_) for id_ in section_ids()])) == len(section_ids())

    def test_one_that_is_not_there(self) -> None:
        with pytest.raises(ImpossibleRequest, match="nonsense"):
            compose(ANALYSES["one step"], WORDS, file="x.yaml", sections=["nonsense"])

    def test_only_those_asked_for_are_imported(self) -> None:
        loaded = _loaded_after("compose(a, Words(), file='x', sections=['journey'])")
        sections = {name.rpartition(".")[2] for name in loaded if "reporting.sections." in name}
        assert sections == {"journey", "verdict"}

    def test_the_modules_are_cheap_to_import(self) -> None:
        loaded = _loaded_after(
            "from servicecycle.reporting.report import section, section_ids\nlist(map(section, section_ids()))"
        )
        assert {"servicecycle.reporting.sections.areas", "servicecycle.reporting.sections.journey_chart"} <= loaded
        assert not HEAVY & {name.partition(".")[0] for name in loaded}

    def test_a_score_of_100_has_a_full_bar(self) -> None:
        assert bar_text(100, None, 10) == ("█" * 10, "")
        assert bar_text(50, 80, 10) == ("█" * 5, "░" * 3)
        assert bar_text(25, None, 10, RULES) == ("━━╸", "")
        assert bar_text(None, 50, 4) == ("", "····")


class TestFormats:
    def test_plain_text_loads_nothing_heavy(self) -> None:
        loaded = _loaded_after("plain.render(compose(a, Words(), file='x'), Words(), width=80)")
        assert not HEAVY - {"babel"} & {name.partition(".")[0] for name in loaded}

    @pytest.mark.parametrize(("columns", "expected"), [("72", 72), ("", 80), ("wide", 80), ("0", 80)])
    def test_width_of_a_page(self, monkeypatch: pytest.MonkeyPatch, columns: str, expected: int) -> None:
        monkeypatch.setenv("COLUMNS", columns)
        assert plain.width() == expected

    def test_what_does_not_fit_goes_below_its_row(self) -> None:
        columns = (Column("Step"), Column("Priority", "right", narrow=True), Column("Why", below=True))
        rows = ((Text("Pays"), Text("61"), Text("Falls 25 points short of what customers expect of it.")),)
        shown = ["".join(run.text for run in line) for line in table_lines(Table(columns, rows), 40)]
        assert shown[:3] == ["Step  Priority", "──────────────", "Pays        61"]
        assert shown[3].startswith("Falls 25 points")

    def test_marks_stand_for_more_than_colour(self) -> None:
        marks: tuple[Mark, ...] = ("critical", "moment-of-truth", "none")
        bars = Bars((("", tuple(Bar(mark, 50, Text("50"), mark=mark) for mark in marks)),))
        report = Report("T", "", (), (), (bars,), "en", "")
        shown = plain.render(report, WORDS, width=80)
        assert "◆ critical moment" in shown
        assert "● moment of truth" in shown
        assert "○ other step" in shown


class TestWords:
    @pytest.mark.parametrize("id_", get_args(ReasonId))
    @pytest.mark.parametrize("value", [0.004, 1.0, 29.6])
    def test_reasons(self, id_: ReasonId, value: float) -> None:
        assert reason_text(Reason(id_, value), WORDS).endswith(".")
        assert _phrase(f"first.{id_}")

    def test_remarks(self) -> None:
        assert all(remark_text(remark, WORDS) for remark in get_args(Remark))

    @pytest.mark.parametrize("what", get_args(What))
    def test_unknowns(self, what: What) -> None:
        analysis = ANALYSES["everything unknown"]
        for steps, critical in ((("waits",), ()), (("waits", "pays"), ("a", "b"))):
            assert unknown_text(Unknown(what, steps, critical), analysis, WORDS).endswith(".")

    @pytest.mark.parametrize(
        "key",
        [
            *(f"terms.quadrant.{quadrant}" for quadrant in get_args(Quadrant)),
            *(f"terms.aim.{aim}" for aim in get_args(Aim)),
            *(f"terms.{attribute}" for attribute in (*DESIGN, *DELIVERY)),
            *(f"sections.by.{by}" for by in get_args(By)),
            *(f"sections.kind.{kind}" for kind in get_args(Kind)),
            *(f"sections.mark.{mark}" for mark in get_args(Mark)),
            *(f"sections.method.crosshair.{crosshair}" for crosshair in get_args(Crosshair)),
            *(f"sections.method.{field.alias or name}" for name, field in Method.model_fields.items()),
            *(f"sections.basis.{source}" for source in get_args(Source) if source != "incidents"),
        ],
    )
    def test_terms(self, key: str) -> None:
        assert WORDS(key)

    def test_plural_forms_fill_the_same_places(self) -> None:
        for forms in (phrase for phrase in phrases("en", "sections").values() if isinstance(phrase, dict)):
            places = {form: {name for _, name, _, _ in Formatter().parse(text) if name} for form, text in forms.items()}
            assert all(found <= places["other"] for found in places.values())

    @pytest.mark.parametrize(
        ("share", "shown"),
        [(None, "–"), (0, "0%"), (1, "100%"), (0.114, "11%"), (0.048, "4.8%"), (0.00086, "0.086%")],
    )
    def test_small_chances_are_told_from_none(self, share: float | None, shown: str) -> None:
        assert chance_text(share, WORDS) == shown

    def test_few_of_many(self) -> None:
        assert few(["a", "b"], WORDS) == "a; b"
        assert few(["a", "b", "c", "d", "e"], WORDS) == "a; b; c; and 2 more"


class TestStory:
    def test_the_verdict_says_where_to_begin(self) -> None:
        verdict = "".join(run.text for run in REPORTS["no critical moments", "screen"].verdict)
        assert verdict == (
            "The service scores 90 out of 100: it is strong. "
            "Begin with “Asks”, which falls 10 points short of what customers expect."
        )

    def test_nothing_measured_is_no_score(self) -> None:
        verdict = "".join(run.text for run in REPORTS["everything unknown", "screen"].verdict)
        assert verdict.startswith("Nothing has been measured yet")

    def test_the_league_begins_with_the_worst_and_ends_with_the_unknown(self) -> None:
        table = next(block for block in LEAGUE.blocks if isinstance(block, Table))
        scores = [row[1].text for row in table.rows]
        known = [int(score) for score in scores if score != "–"]
        assert known == sorted(known)
        assert scores[len(known) :] == ["–", "–"]


def _phrase(name: str) -> object:
    return phrases("en", "sections")[f"sections.{name}"]


def _loaded_after(code: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded after it ran the code on an analysis `a`."""
    script = f"""
import sys
from servicecycle.analysis.analysis import analyze
from servicecycle.cycle.cycle import Cycle
from servicecycle.reporting.formats import plain
from servicecycle.reporting.report import compose
from servicecycle.words import Words
a = analyze(Cycle.model_validate({{"name": "x", "steps": [{{"name": "Pays", "perceived": 4, "expected": 9}}]}}))
{code}
print(*sys.modules)
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(ran.stdout.split())
