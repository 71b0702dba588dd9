"""A report is composed of sections: every module in the folder `sections`, in their order, or those asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Protocol, cast

from servicecycle.errors import ImpossibleRequest
from servicecycle.reporting.blocks import Chart, Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Block, Shown
    from servicecycle.reporting.medium import Medium
    from servicecycle.words import Words

_IN_ORDER = frozenset({"areas", "first_areas", "confidence", "first_ranks"})
"""The sections that tell in which order to improve."""

_FOLDER = Path(__file__).parent / "sections"


class Section(Protocol):
    """What a module in the folder `sections` has; its `ID` is the module's name."""

    ID: str
    ORDER: int
    IN: frozenset[Medium]

    def blocks(self, analysis: Analysis, words: Words) -> Iterator[Block]:
        """Yield the section's blocks; none where the file gives no ground for it."""


def compose(  # noqa: PLR0913  what a report is made of, and for whom
    analysis: Analysis,
    words: Words,
    *,
    file: str,
    sections: Sequence[str] | None = None,
    medium: Medium = "screen",
    theme: Theme | None = None,
) -> Report:
    """Compose the report of one cycle: all sections meant for the medium, or those asked for, in their order.

    `theme` is how a document looks; the usual one where there is none.
    """
    blocks = told(sections, analysis, words, medium)
    report = _report(analysis, words, file, sections)
    return report._replace(blocks=tuple(shown(blocks, analysis, words, medium)), theme=theme)


def compose_brief(analysis: Analysis, words: Words, *, file: str, theme: Theme | None = None) -> Report:
    """Compose the document that tells of one cycle on one page."""
    from servicecycle.reporting.brief import brief  # noqa: PLC0415  for documents alone

    blocks = tuple(shown(brief(analysis, words), analysis, words, "document"))
    return _report(analysis, words, file, None)._replace(blocks=blocks, theme=theme, layout="brief")


def _report(analysis: Analysis, words: Words, file: str, sections: Sequence[str] | None) -> Report:
    """Return the report of a cycle without its blocks.

    The verdict speaks of money where all is told, and of where to begin where the areas are: that takes draws.
    """
    from servicecycle.reporting.sections.verdict import verdict  # noqa: PLC0415  the league needs none

    cycle = analysis.cycle
    return Report(
        title=cycle.name,
        subtitle=cycle.organization or "",
        details=tuple(_details(analysis, words, PurePath(file).name)),
        verdict=verdict(
            analysis, words, money=sections is None, begin=sections is None or not _IN_ORDER.isdisjoint(sections)
        ),
        blocks=(),
        language=words.language,
        footer=words("sections.footer"),
    )


def told(sections: Sequence[str] | None, analysis: Analysis, words: Words, medium: Medium) -> Iterator[Block]:
    """Yield the blocks of all sections meant for the medium, or of those asked for, in their order."""
    for section in _chosen(sections, medium, words):
        yield from section.blocks(analysis, words)


def shown(blocks: Iterable[Block], analysis: Analysis, words: Words, medium: Medium) -> Iterator[Shown]:
    """Yield blocks with pictures in the places of charts, where the medium shows any."""
    for block in blocks:
        if not isinstance(block, Chart):
            yield block
        elif medium == "document":
            from servicecycle.reporting.pictures import pictures  # noqa: PLC0415  slow to load, for documents alone

            yield from pictures(block, analysis, words)
        elif block.instead:
            yield block.instead


@cache
def section_ids() -> tuple[str, ...]:
    """Return the id of every section, by name."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.py") if not path.stem.startswith("_")))


def section(id_: str) -> Section:
    """Return a section by its id; only its own module is imported."""
    module = cast("Section", import_module(f"servicecycle.reporting.sections.{id_}"))
    if id_ != module.ID:
        raise ValueError(f"section {id_}: its ID is {module.ID}")
    return module


def in_order(sections: Sequence[Section]) -> list[Section]:
    """Return sections in their order; raises `ValueError` where two would stand at one place."""
    placed: dict[int, Section] = {}
    for one in sections:
        other = placed.setdefault(one.ORDER, one)
        if other is not one:
            raise ValueError(f"sections {other.ID} and {one.ID} have the same order")
    return [placed[order] for order in sorted(placed)]


def _chosen(ids: Sequence[str] | None, medium: Medium, words: Words) -> list[Section]:
    if ids is None:
        return [one for one in in_order([section(id_) for id_ in section_ids()]) if medium in one.IN]
    for id_ in ids:
        if id_ not in section_ids():
            raise ImpossibleRequest(words("sections.no-such-section", name=id_, known=", ".join(section_ids())))
    return in_order([section(id_) for id_ in dict.fromkeys(ids)])


def _details(analysis: Analysis, words: Words, file: str) -> Iterator[tuple[str, str]]:
    cycle, truths = analysis.cycle, analysis.score.moments_of_truth
    if cycle.date:
        yield words("sections.detail.date"), words.date(cycle.date)
    yield words("sections.detail.steps"), words.number(len(cycle.steps))
    yield words("sections.detail.moments-of-truth"), words.number(truths)
    yield words("sections.detail.critical-moments"), words.number(len(cycle.critical_moments))
    yield words("sections.detail.file"), file


def league(entries: Sequence[tuple[str, Analysis]], words: Words) -> Report:
    """Compose the comparison of several cycles, given with their files: worst first, unknown last."""
    from servicecycle.reporting.league import blocks, verdict  # noqa: PLC0415  one cycle needs none of it

    return Report(
        title=words("sections.league.title"),
        subtitle="",
        details=((words("sections.league.files"), words.number(len(entries))),),
        verdict=verdict(entries, words),
        blocks=tuple(blocks(entries, words)),
        language=words.language,
        footer=words("sections.footer"),
    )
