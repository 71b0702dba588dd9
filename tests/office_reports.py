"""Reports that are hard on the formats of an office, and what all of these formats are asked."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import yaml
from chart_cycles import CYCLES

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.charts.data import Data, Series
from servicecycle.cycle.cycle import Cycle
from servicecycle.reporting.blocks import Picture, Report
from servicecycle.reporting.portfolio import portfolio
from servicecycle.reporting.report import compose, compose_brief, league
from servicecycle.words import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from servicecycle.charts.theme import Theme

WORDS = Words()
EXAMPLE = Path(__file__).parents[1] / "examples" / "bank_cheque.yaml"
INERT = (
    "=cmd|' /C calc'!A0",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    '=HYPERLINK("https://example.com")',
    "https://example.com",
)
HOSTILE = (
    *INERT,
    "<a:t>&amp;</a:t> ]]> <script>alert(1)</script>",
    "$x^2$ {0} %s _x0041_ #REF!",
    "[sheet]:*?/\\'",
    "Клиент решает пойти в банк, чтобы обналичить чек",
    "客户决定去银行兑现支票，然后在柜台前等待叫号，直到轮到他为止",
    "يقرر العميل الذهاب إلى البنك لصرف الشيك",
    "👩‍👩‍👧 family ❤️ heart 🇷🇴 flag 👍🏽 e\u0301",
    "X" * 300,
    "a name that goes on and on " * 11 + "end",
)
SEVERAL = ("bank", "hostile", "nothing rated")
"""The cycles of the league and of the portfolio."""

KINDS: dict[str, Data] = {
    "line": Data(
        "line",
        ("One", "Two", "Three"),
        (Series("a", (10, None, 30), "perceived"), Series("b", (5, 6, 7), "expected")),
        "v",
        0,
        100,
    ),
    "bars": Data("bars", ("One", "Two"), (Series("a", (10, None), "perceived"),), "v", 0, 100),
    "columns": Data("columns", ("One", "Two"), (Series("a", (1.5, 2.5), "critical"), Series("b", (1, 2), "good")), "v"),
    "stacked-columns": Data(
        "stacked-columns",
        ("One", "Two"),
        (Series("", (0, 60), "paper"), Series("a", (60, 3), "perceived")),
        "v",
        0,
        100,
    ),
    "scatter": Data(
        "scatter",
        ("One", "Two", "Three"),
        (Series("a", (10, None, 30), "perceived", x=(1, 2, 3)), Series("b", (None, 20, None), "handoff", x=(1, 2, 3))),
        "up",
        0,
        100,
        "across",
        0,
        100,
    ),
    "bubbles": Data(
        "bubbles",
        ("One", "Two"),
        (Series("a", (10, 20), "critical", x=(1, 2), size=(4, 9)),),
        "up",
        0,
        100,
        "across",
        0,
        5,
    ),
}


@cache
def analysis(name: str) -> Analysis:
    """Analyse the example, the hostile cycle, or one that is hard on charts."""
    if name == "bank":
        return analyze(Cycle.model_validate(yaml.safe_load(EXAMPLE.read_text())))
    return analyze(Cycle.model_validate(_hostile() if name == "hostile" else CYCLES[name]))


@cache
def report(name: str) -> Report:
    """Compose the document of a cycle, or of several."""
    if name == "league":
        return league([(f"{one}.yaml", analysis(one)) for one in SEVERAL], WORDS)
    if name == "portfolio":
        return portfolio([(f"{one}.yaml", analysis(one)) for one in SEVERAL], WORDS)
    if name == "brief":
        return compose_brief(analysis("bank"), WORDS, file="cycle.yaml")
    return compose(analysis(name), WORDS, file="cycle.yaml", medium="document")


def names_of(case: str) -> list[str]:
    """Return the names that a report must hold: of all steps and incidents, or where it is short, of the cycles."""
    if case in {"league", "portfolio"}:
        return [analysis(one).cycle.name for one in SEVERAL]
    if case == "brief":
        return [analysis("bank").cycle.name]
    found = analysis(case)
    return [*(moment.name for moment in found.moments), *(one.incident or "" for one in found.cycle.critical_moments)]


def by_hand(*blocks: object, **parts: object) -> Report:
    """Return a report of some blocks."""
    usual = {"title": "A title", "subtitle": "", "details": (), "verdict": (), "language": "en", "footer": ""}
    return Report(blocks=tuple(blocks), **{**usual, **parts})  # type: ignore[arg-type]


def picture(data: Data | None, title: str = "A finding") -> Picture:
    """Return a chart with numbers, or one that is a picture only."""

    def draw(theme: Theme) -> Figure:
        from matplotlib.figure import Figure as Drawing

        return Drawing(figsize=(4, 2), facecolor=theme.paper)

    return Picture("made-up", draw, title, "The measure", "What it shows.", data)


def times(archive: bytes) -> set[tuple[int, ...]]:
    """Return the times of all parts of an archive, and of the archives in it."""
    found: set[tuple[int, ...]] = set()
    with ZipFile(io.BytesIO(archive)) as opened:
        for part in opened.infolist():
            found.add(part.date_time)
            if part.filename.endswith(".xlsx"):
                found |= times(opened.read(part))
    return found


def _hostile() -> dict[str, object]:
    steps = [
        {"id": f"s{at}", "name": name, "phase": HOSTILE[at % 2], "channel": name, "actors": ["customer", "clerk"]}
        | ({"perceived": at % 11, "expected": 9, "importance": 3 * at % 11} if at % 3 else {})
        for at, name in enumerate(HOSTILE)
    ]
    incidents = [
        {"step": f"s{at}", "incident": name, "consequence": name, "probability": 0.1 * (at % 3) if at % 4 else None}
        for at, name in enumerate(HOSTILE)
    ]
    return {
        "name": f"=1+1 <b> {HOSTILE[-1]}",
        "organization": "[Org] & 'Söhne'",
        "phases": list(HOSTILE[:2]),
        "promise": {"text": "one\n# two\n=1+1", "within": "20 min"},
        "actors": {"customer": {"role": "customer"}, "clerk": {"role": "frontstage", "department": "=A1 | x"}},
        "steps": steps,
        "critical_moments": incidents,
    }
