"""What the heat map tells: where, and with whom, the experience is weakest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.heat_map.cells import cells
from servicecycle.charts.story import Story, in_title
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.heat_map.cells import Cell, Cells
    from servicecycle.words import Words

_MOST_TOLD = 5


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the heat map in words; nothing where nobody takes part in a step that was rated."""
    found = cells(analysis)
    if all(cell.score is None for cell in found.inner.values()):
        return None
    return Story(_finding(found, words), _measure(found, words), _alternative(found, analysis, words))


def compared(found: Cells) -> list[Cell]:
    """Return the rated cells of those who serve the customer, worst first; of all, where none of those was rated."""
    rated = [cell for cell in found.worst_first() if cell.score is not None]
    return [cell for cell in rated if cell.player.role != "customer"] or rated


def weakest(found: Cells) -> list[Cell]:
    """Return the cells of the lowest score, as it is shown; none where all rated ones are alike."""
    rated = compared(found)
    lowest = [cell for cell in rated if _shown(cell) == _shown(rated[0])]
    return [] if len(lowest) == len(rated) else lowest


def _shown(cell: Cell) -> float:
    return rounded(cell.score or 0.0)


def _finding(found: Cells, words: Words) -> str:
    rated, lowest = compared(found), weakest(found)
    where = _where(rated[0], words, short=True)
    value = words.number(rated[0].score)
    if len(rated) == 1:
        alone = sum(cell.score is not None for cell in found.inner.values()) == 1
        return words(f"charts.heat.title.{'one' if alone else 'single'}", where=where, value=value)
    if not lowest:
        return words("charts.heat.title.level", value=value)
    if len(lowest) > 1:
        return words(
            "charts.heat.title.shared", n=len(lowest) - 1, count=words.number(len(lowest) - 1), where=where, value=value
        )
    return words("charts.heat.title.low", where=where, value=value)


def _where(cell: Cell, words: Words, *, short: bool = False) -> str:
    actor, phase = cell.player.name, cell.phase
    if short:
        actor, phase = in_title(actor), in_title(phase) if phase else None
    return (
        words("charts.heat.actor", actor=actor)
        if phase is None
        else words("charts.heat.pair", actor=actor, phase=phase)
    )


def _measure(found: Cells, words: Words) -> str:
    said = [words(f"charts.heat.measure.{'phases' if len(found.phases) > 1 else 'cycle'}")]
    if len(found.inner) < len(found.players) * len(found.phases):
        said.append(words("charts.heat.empty"))
    if any(cell.score is None for cell in found.inner.values()):
        said.append(words("charts.heat.unknown"))
    return " ".join(said)


def _alternative(found: Cells, analysis: Analysis, words: Words) -> str:
    said = [
        words("charts.heat.alt", cycle=analysis.cycle.name),
        words("charts.heat.alt.finding", finding=_finding(found, words)),
    ]
    return " ".join([*said, *_extremes(found, words), *_unknown(found, words), _measure(found, words)])


def _extremes(found: Cells, words: Words) -> Iterator[str]:
    rated = compared(found)
    if len(rated) > 1:
        yield words("charts.heat.alt.lowest", cells=_listed(rated[:_MOST_TOLD], words))
        highest = rated[_MOST_TOLD:][::-1][:_MOST_TOLD]
        if highest:
            yield words("charts.heat.alt.highest", cells=_listed(highest, words))


def _listed(some: Sequence[Cell], words: Words) -> str:
    told = [words("charts.heat.alt.cell", where=_where(cell, words), value=words.number(cell.score)) for cell in some]
    return words("charts.heat.alt.between").join(told)


def _unknown(found: Cells, words: Words) -> Iterator[str]:
    count = sum(cell.score is None for cell in found.inner.values())
    if count:
        yield words("charts.heat.alt.unknown", n=count, count=words.number(count))
