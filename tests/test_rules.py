"""Every rule, by the cases in `rules/` and by its own page: what it must find, and where, and what it must not."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from servicecycle.checking.engine import check
from servicecycle.checking.engine import checked as checked_by_engine
from servicecycle.checking.finding import SEVERITIES
from servicecycle.checking.formats.messages import message
from servicecycle.checking.rule import coded, files, rule
from servicecycle.checking.settings import Gates, Settings
from servicecycle.reading.files import read_text
from servicecycle.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.checking.finding import Checked
    from servicecycle.errors import Place

Span = tuple[int, int, int]
Case = dict[str, Any]

FOLDER = Path(__file__).parent / "rules"
TODAY = date(2026, 11, 22)
OF_THE_ENGINE = {"SC001", "SC002", "SC003", "SC009", "SC810"}
HEADINGS = ["What it tells", "Why it matters", "Example", "Use instead"]


def cases(kind: str) -> Sequence[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem}-{case['about']}")
        for path in sorted(FOLDER.glob("*.yaml"))
        for case in yaml.safe_load(path.read_text(encoding="utf-8"))[kind]
    ]


def marked(text: str) -> tuple[str, list[Span], list[Span]]:
    """Return the text without its marks, and the spans that the double and the single ones stood around."""
    spans: dict[str, list[Span]] = {"«": [], "‹": []}
    lines = []
    for number, line in enumerate(text.splitlines(), start=1):
        while found := re.search("[«‹]([^»›]*)[»›]", line):
            spans[found[0][0]].append((number, found.start() + 1, len(found[1])))
            line = line[: found.start()] + found[1] + line[found.end() :]  # noqa: PLW2901  mark after mark
        lines.append(line)
    return "\n".join(lines) + "\n", spans["«"], spans["‹"]


def settings(code: str, case: Case) -> Settings:
    given = case.get("settings", {})
    return Settings(select=(code,), thresholds=given.get("thresholds", {}), gates=Gates(**given.get("gates", {})))


def checked(code: str, case: Case) -> tuple[Checked, list[Span], list[Span]]:
    text, main, also = marked(case["file"])
    earlier, _, also_before = marked(case.get("before", ""))
    before = read_text(earlier, "before.yaml") if "before" in case else None
    today = case.get("today", TODAY)
    result = check(read_text(text, "case.yaml"), settings(code, case), today=today, before=before)
    return result, main, sorted(also + also_before)


def span(place: Place) -> Span:
    return place.line, place.column, place.width


@pytest.mark.parametrize(("code", "case"), cases("fail"))
def test_finds(code: str, case: Case) -> None:
    result, main, also = checked(code, case)
    assert {found.rule for found in result.findings} == {code}
    assert [span(found.place) for found in result.findings] == main
    if also:
        assert sorted(span(one.place) for found in result.findings for one in found.also) == also
    said = str(message(result.findings[0], Words()))
    assert [words for words in case.get("says", []) if words not in said] == []


@pytest.mark.parametrize(("code", "case"), cases("pass"))
def test_is_quiet(code: str, case: Case) -> None:
    result, _, _ = checked(code, case)
    assert result.findings == ()


@pytest.mark.parametrize("code", list(files()))
def test_a_rule_is_whole(code: str) -> None:
    one = rule(code)
    page = one.__doc__ or ""
    assert one.SEVERITY in SEVERITIES
    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == HEADINGS
    assert max(map(len, page.splitlines())) <= 120
    if code not in OF_THE_ENGINE:
        held = yaml.safe_load((FOLDER / f"{code}.yaml").read_text(encoding="utf-8"))
        assert held["fail"]
        assert held["pass"]


@pytest.mark.parametrize("code", list(files()))
def test_a_page_shows_what_it_says(code: str) -> None:
    """The example of a rule's page is found by the rule, and what it says to use instead is not."""
    before, after = (part.split("```yaml\n") for part in (rule(code).__doc__ or "").split("## Use instead"))
    if len(before) == 1:
        assert code.startswith(("SC8", "SC9", "SC009"))  # these pages show commands
        return
    everything = code in OF_THE_ENGINE
    for text, expected in ((before[1], True), (after[1], False)):
        source = text.partition("```")[0]
        chosen = Settings() if everything else Settings(select=(code,))
        found = checked_by_engine("page.yaml", partial(read_text, source, "page.yaml"), chosen, today=TODAY).findings
        assert any(one.rule == code for one in found) is expected


def test_a_code_used_twice_fails_at_once() -> None:
    with pytest.raises(ValueError, match="two rules have the code SC101: sc101_a and sc101_b"):
        coded(["sc101_a", "sc101_b"])
