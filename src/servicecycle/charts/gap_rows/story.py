"""What the gaps chart tells: where customers get less than they expect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.gap_rows.choice import Standing, by_gap, choice, falls_short, is_blind
from servicecycle.charts.story import Story, in_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.words import Words

_MOST_TOLD = 3


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the gaps in words; nothing where none is known."""
    standing = tuple(Standing(number, moment) for number, moment in enumerate(analysis.moments, 1))
    known = by_gap(standing)
    if not known:
        return None
    title = _title(known, words)
    told = words("charts.gaps.alt", cycle=analysis.cycle.name, n=len(standing), count=words.number(len(standing)))
    alt = [told, words("charts.gaps.alt.finding", finding=title), *_widest(known, words)]
    alt += [*_unknown(len(standing) - len(known), words), *_blind(standing, analysis, words)]
    return Story(title, _measure(analysis, words), " ".join(alt))


def _title(known: list[Standing], words: Words) -> str:
    short = [one for one in known if falls_short(one.moment)]
    if not short:
        return words("charts.gaps.title.none")
    worst, n = short[0].moment, len(known)
    name, points = in_title(worst.name), words.number(-(worst.gap or 0.0))
    if len(short) > 1 and points == words.number(-(short[1].moment.gap or 0.0)):
        return words(
            "charts.gaps.title.shared", n=n, count=words.number(n), short=words.number(len(short)), points=points
        )
    if len(short) == 1:
        return words("charts.gaps.title.one", name=name, n=n, count=words.number(n), points=points)
    return words("charts.gaps.title", name=name, n=n, count=words.number(n), short=words.number(len(short)))


def _measure(analysis: Analysis, words: Words) -> str:
    offered = any(moment.offered is not None for moment in analysis.moments)
    measure = words("charts.gaps.measure.offered" if offered else "charts.gaps.measure")
    order = words(f"charts.gaps.measure.{'by-size' if choice(analysis).by_size else 'in-order'}")
    return f"{measure} {order}"


def _widest(known: list[Standing], words: Words) -> Iterator[str]:
    for one in known[:_MOST_TOLD]:
        if falls_short(one.moment):
            yield words(
                "charts.gaps.alt.gap",
                name=one.moment.name,
                step=words.number(one.number),
                perceived=words.number(one.moment.perceived),
                expected=words.number(one.moment.expected),
            )


def _unknown(count: int, words: Words) -> Iterator[str]:
    if count:
        yield words("charts.gaps.unknown", n=count, count=words.number(count))


def _blind(standing: tuple[Standing, ...], analysis: Analysis, words: Words) -> Iterator[str]:
    blind = [words.number(one.number) for one in standing if is_blind(one.moment, analysis.cycle.method)]
    if blind:
        yield words("charts.gaps.alt.blind", n=len(blind), steps=", ".join(blind))
