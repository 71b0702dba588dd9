"""Markdown as GitHub reads it: what its rules for text and its own additions would make of what a file says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from servicecycle.reporting.blocks import Bar, Bars, Picture, Report, Text
from servicecycle.reporting.formats.markdown import escaped, render
from servicecycle.words import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawn

    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Shown

WORDS = Words()
LIVE = ("@someone", "(@some-one)", "see #12", "someone/project#12", ":smile:", ":+1: and :white_check_mark:")
NOT_LIVE = ("a@example.com", "# heading", "a: b: c", "at 12:30:45", "number #", "@ noon")
# What GitHub looks for in the text that its Markdown has made; a comment parts a text in two.
CALLS = re.compile(r"(?<!\w)@[a-z0-9]|#\d|:[a-z+-][\w+-]*:", re.IGNORECASE)


def shown(markup: str) -> list[str]:
    """Return the runs of text that a reader sees, parted by comments, as Markdown makes them."""
    from markdown_it import MarkdownIt

    inline = [child for token in MarkdownIt("commonmark").parse(markup) for child in token.children or ()]
    assert {child.content for child in inline if child.type == "html_inline"} <= {"<!-- -->"}
    texts = "".join("\0" if child.type == "html_inline" else child.content for child in inline)
    return texts.split("\0")


def undrawn(theme: Theme) -> Drawn:
    raise AssertionError(theme)


def report(*blocks: Shown) -> str:
    return render(Report("A title", "", (), (), blocks, "en", ""), WORDS)


@pytest.mark.parametrize("text", LIVE)
def test_nothing_in_a_text_calls_links_or_draws(text: str) -> None:
    assert CALLS.search(text)
    runs = shown(escaped(text))
    assert "".join(runs) == text
    assert not any(CALLS.search(run) for run in runs)


@pytest.mark.parametrize("text", NOT_LIVE)
def test_other_text_is_left_whole(text: str) -> None:
    assert shown(escaped(text)) == [text]


def test_a_chart_in_parts_is_told_once() -> None:
    parts = [Picture("x", undrawn, f"Whole ({at} of 2)", "Measure", f"Told {at}.", whole="Whole") for at in (1, 2)]
    single = [Picture("x", undrawn, "Single", "Measure", f"Alone {at}.") for at in (1, 2)]
    markup = report(*parts, *single)
    assert [line for line in markup.split("\n\n")[1:] if line.strip() not in {"Measure", "**Single**"}] == [
        "**Whole**",
        "Told 1.",
        "Alone 1.",
        "Alone 2.\n",
    ]


def test_entries_of_a_legend_stand_apart() -> None:
    bars = (Bar("One", 50, Text("50"), mark="critical", target=60), Bar("Two", 50, Text("50")))
    legend = report(Bars((("", bars),), ("Score",), "Expected")).rstrip().rpartition("\n\n")[2]
    assert legend == "◆ critical moment · ○ other step · █ Score · ░ Expected"
