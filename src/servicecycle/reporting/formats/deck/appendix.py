"""Findings first, and behind them, as an appendix, what proves them in full: nobody leafs through seventy slides."""

from __future__ import annotations

from itertools import accumulate, groupby
from typing import TYPE_CHECKING, Literal

from servicecycle.reporting.blocks import Column, Picture, Table, Text
from servicecycle.reporting.formats.deck.plan import Message
from servicecycle.reporting.formats.deck.shown import suites

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.reporting.formats.deck.shown import Suite
    from servicecycle.reporting.formats.deck.slides import Deck

_Place = Literal["told", "led", "behind"]
"""Where slides stand: before the appendix, one of them there and all of them in the appendix, or only in the latter."""

_SHORT = 12
"""A deck of so many slides needs no appendix."""

_MOST_FIRST, _MOST = 2, 1
"""How many slides the first thing that a section says may take before the appendix, and what it says after that."""


def show_with_appendix(deck: Deck, messages: Sequence[Message]) -> None:
    """Add the slides of all messages; those of a long deck that are no findings, or too many for one, at its end."""
    every = list(suites(deck, messages))
    places = _places(every)
    behind = [suite for suite, place in zip(every, places, strict=True) if place != "told"]
    before = len(deck.file.slides) + sum(map(_slides_before, every, places))
    listed = _listed(deck, behind, before + 1)
    listed = _listed(deck, behind, before + listed.slides)  # as long as the list is
    starts = iter(_starts(behind, before + listed.slides))
    for suite, place in zip(every, places, strict=True):
        start = 0 if place == "told" else next(starts)
        if place == "told":
            suite.draw(deck)
        elif place == "led" and suite.lead:
            suite.lead(deck, _remark(deck, start, suite.slides))
    for suite in (listed, *behind) if behind else ():
        suite.draw(deck._replace(behind=True))


def _places(every: Sequence[Suite]) -> list[_Place]:
    """Return where the slides of each message stand."""
    nowhere: list[_Place] = ["told"] * len(every)
    if sum(suite.slides for suite in every) <= _SHORT:
        return nowhere
    found = [place for _, chapter in groupby(every, _chapter) for place in _in_chapter(list(chapter))]
    for at in range(len(every) - 1, -1, -1):
        if found[at] == "told" and (every[at].message.is_finding or not isinstance(every[at].message.shown, Table)):
            break
        found[at] = "behind" if found[at] == "told" else found[at]  # what is told does not end with a table
    return found if any(place != "behind" for place in found) else nowhere


def _in_chapter(chapter: Sequence[Suite]) -> Iterator[_Place]:
    """Yield where the slides of a section stand; the words that stand before the first section are told."""
    has_finding = any(suite.message.is_finding for suite in chapter)
    most = _MOST_FIRST
    drawn: set[str] = set()
    for suite in chapter:
        message = suite.message
        is_proof = has_finding and (not message.is_finding or message.title in drawn)
        drawn |= {message.title} if isinstance(message.shown, Picture) else set()
        if not message.chapter or (suite.slides <= most and not is_proof):
            yield "told"
        elif message.is_finding and suite.lead and most == _MOST_FIRST:
            yield "led"
        else:
            yield "behind"
            continue
        most = _MOST


def _chapter(suite: Suite) -> str:
    return suite.message.chapter


def _slides_before(suite: Suite, place: _Place) -> int:
    """Return how many slides stand before the appendix."""
    return {"told": suite.slides, "led": 1, "behind": 0}[place]


def _starts(behind: Sequence[Suite], before: int) -> list[int]:
    """Return the numbers of the first slides in the appendix, before which there are so many."""
    return [before + 1 + slides for slides in accumulate((suite.slides for suite in behind), initial=0)][:-1]


def _listed(deck: Deck, behind: Sequence[Suite], before: int) -> Suite:
    """Return what opens the appendix: which section it goes on with, and on which slide."""
    columns = Column(deck.words("pptx.appendix.section")), Column(deck.words("pptx.appendix.slide"), "right")
    starts = zip(behind, _starts(behind, before), strict=True)
    chapters = ((chapter, next(found)[1]) for chapter, found in groupby(starts, lambda one: _chapter(one[0])))
    rows = tuple((Text(chapter), Text(deck.words.number(start), value=start)) for chapter, start in chapters)
    (suite,) = suites(deck, [Message("", deck.words("pptx.appendix.title"), Table(columns, rows))])
    return suite


def _remark(deck: Deck, start: int, count: int) -> tuple[Text, ...]:
    """Say where the others are of which this is one."""
    first, last = (deck.words.number(at) for at in (start, start + count - 1))
    return (Text(deck.words("pptx.appendix.rest", first=first, last=last)),)
