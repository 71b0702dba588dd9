"""What each constraint costs: how much more there would be without it, or with a little more of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Bullets, Paragraph, Text
from servicecycle.reporting.planned.frontier import changes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.planning.frontier import Price
    from servicecycle.reporting.blocks import Block
    from servicecycle.reporting.planned.telling import Telling

_RESOURCES = frozenset({"budget", "effort_days", "capacity"})


def prices(found: Sequence[Price], told: Telling) -> Iterator[Block]:
    """Yield a sentence for each constraint, the dearest first; or that none stands in the way."""
    if found:
        yield Bullets(tuple((Text(price_text(one, told)),) for one in found))
    else:
        yield Paragraph((Text(told.words("plan.price.none"), "muted"),))


def price_text(price: Price, told: Telling) -> str:
    """Say what a constraint costs, and what would change in the plan without it."""
    moved = changes(told.plan.ids, price.chosen, told)
    return " ".join(filter(None, (_costs(price, told), moved)))


def _costs(price: Price, told: Telling) -> str:
    words, gain, constraint = told.words, told.benefit(price.gain), price.constraint
    if constraint in _RESOURCES and price.more is not None:
        more = told.worths.more(price.more, "budget" if constraint == "budget" else "effort_days")
        return words(f"plan.price.{constraint}", more=more, gain=gain, owner="".join(price.of))
    if constraint == "capacity":
        return words("plan.price.busy", owner=price.of[0], gain=gain)
    if constraint == "until":
        return words("plan.price.until", until=words.date(told.plan.bounds.until), gain=gain)
    if constraint == "must":
        return words("plan.price.must", action=told.name(price.of[0]), gain=gain)
    one, other = map(told.name, price.of)
    return words(f"plan.price.{constraint}", one=one, other=other, gain=gain)
