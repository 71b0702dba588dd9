"""The complaint iceberg in words: who stands behind the complaints on file, and how many are to be expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Callout, Column, Heading, Table, Text
from servicecycle.reporting.sentences import chance_text
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.iceberg import CriticalIceberg, Iceberg
    from servicecycle.analysis.risk import Risk
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

_FIGURES = ("complaints", "unhappy", "met", "expected")


def iceberg_blocks(iceberg: Iceberg, risk: Risk, words: Words, *, met: bool) -> Iterator[Block]:
    """Yield the iceberg as a callout, and of several critical moments what is known of each.

    `met`: with the customers who meet each incident; without where another table has them.
    """
    yield Heading(words("customers.iceberg"), 3)
    yield Callout((Text(" ".join(_told(iceberg, words, met=met))),), "warn")
    known = [one for one in iceberg.critical_moments if one.complaints is not None or one.met is not None]
    wanted = [name for name in _FIGURES if met or name != "met"]
    shown = [name for name in wanted if any(getattr(one, name) is not None for one in known)]
    if len(known) > 1 and len(shown) > 1:
        names = {one.id: one.incident or one.id for one in risk.critical_moments}
        columns = (
            Column(words("sections.incident")),
            *(Column(words(f"customers.iceberg.{name}"), "right", narrow=True) for name in shown),
        )
        yield Table(columns, tuple(_row(one, names[one.id], shown, words) for one in known))


def _row(one: CriticalIceberg, name: str, shown: list[str], words: Words) -> tuple[Text, ...]:
    values: list[float | None] = [getattr(one, figure) for figure in shown]
    return (Text(name), *(Text(words.number(value), "muted" if value is None else "plain", value) for value in values))


def _told(iceberg: Iceberg, words: Words, *, met: bool) -> Iterator[str]:
    if iceberg.complaints is not None and iceberg.unhappy is not None:
        yield words(
            "customers.iceberg.behind",
            n=rounded(iceberg.complaints),
            complaints=words.number(iceberg.complaints),
            unhappy=words.number(iceberg.unhappy),
            silent=words.number(max(0.0, iceberg.unhappy - iceberg.complaints)),
        )
        yield _multiplier(iceberg, words)
    else:
        yield words("customers.iceberg.none")
    if met and iceberg.met is not None:
        yield words("customers.iceberg.meet", n=rounded(iceberg.met), met=words.number(iceberg.met))
    yield from _expected(iceberg, words)


def _expected(iceberg: Iceberg, words: Words) -> Iterator[str]:
    """Say how many complaints the chances would bring: of all incidents, or of those that were not made of complaints.

    Where such incidents have complaints on file, these are held beside.
    """
    if iceberg.expected is None:
        return
    circular = any(one.chance_from == "complaints" for one in iceberg.critical_moments)
    yield words(
        f"customers.iceberg.{'others' if circular else 'expect'}",
        n=rounded(iceberg.expected),
        share=chance_text(iceberg.complain, words),
        expected=words.number(iceberg.expected),
    )
    if iceberg.complain_from == "assumed":
        yield words("customers.iceberg.complain-assumed")
    yield from _compared(iceberg, words)


def _multiplier(iceberg: Iceberg, words: Words) -> str:
    digits = 0 if iceberg.multiplier == rounded(iceberg.multiplier) else 1
    multiplier = words.number(iceberg.multiplier, digits)
    low, high = words.number(iceberg.low), words.number(iceberg.high)
    if iceberg.multiplier_from == "file":
        return words("customers.iceberg.multiplier.file", multiplier=multiplier)
    key = "assumed" if low == high else "range"
    return words(f"customers.iceberg.multiplier.{key}", multiplier=multiplier, low=low, high=high)


def _compared(iceberg: Iceberg, words: Words) -> Iterator[str]:
    """Say how many complaints are on file of the same incidents, where both numbers are known."""
    both = [one for one in iceberg.critical_moments if one.complaints is not None and one.expected is not None]
    if both:
        expected, complaints = (sum(getattr(one, name) or 0.0 for one in both) for name in ("expected", "complaints"))
        yield words(
            "customers.iceberg.compared",
            n=rounded(complaints),
            complaints=words.number(complaints),
            expected=words.number(expected),
        )
