"""The cycle today and with the plan in place, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Paragraph, Text
from servicecycle.reporting.outcomes import Outcomes, side_by_side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.reporting.blocks import Block
    from servicecycle.reporting.planned.telling import Telling


def compared(told: Telling) -> Iterator[Block]:
    """Yield every figure that is known today or with the plan, and how long the promise takes."""
    plan, promise, words = told.plan, told.analysis.promise, told.words
    table = side_by_side(Outcomes(plan.before, plan.after, words("plan.then")), told.worths)
    if table.rows:
        yield table
    takes = plan.before.takes, plan.after.takes
    if promise and None not in takes:
        today, then = map(words.duration, takes)
        within = words.duration(promise.within)
        yield Paragraph((Text(words("plan.promise.takes", today=today, then=then, within=within), "muted"),))
