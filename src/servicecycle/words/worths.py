"""What a plan brings and what it takes, as it is written: money a year, points of the service score, days of work."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from servicecycle.words import Words

Measure = Literal["money", "service"]
Resource = Literal["budget", "effort_days"]

_LEAST_MONEY, _LEAST_POINTS = 0.5, 0.05
_MOST_DIGITS = 4
_ROUNDING = 1e-6


class Worths(NamedTuple):
    """How amounts of one cycle are written."""

    words: Words
    currency: str | None

    def benefit(self, amount: float, measure: Measure) -> str:
        """Write a benefit: `€55,560 a year`, or `16.1 points`."""
        if measure == "money":
            return self.words("plan.worth.money", amount=self.money(amount))
        digits = _digits(amount)
        return self.words("plan.worth.service", n=rounded(abs(amount), digits), points=self.points(amount))

    def bare(self, amount: float, measure: Measure) -> str:
        """Write a benefit where its unit stands elsewhere."""
        return self.money(amount) if measure == "money" else self.points(amount)

    def money(self, amount: float) -> str:
        """Write an amount in whole units; one that would be written as none is said to be less than one."""
        if 0 < abs(amount) < _LEAST_MONEY:
            one = self.words.money(1, self.currency)
            return self.words("plan.less-than" if amount > 0 else "plan.less-than-minus", amount=one)
        return self.words.money(amount, self.currency)

    def points(self, amount: float) -> str:
        """Write points with a digit after the point, a small number of them with digits enough to tell it from none."""
        return self.words.number(amount, _digits(amount)).replace("-", "−")

    def taken(self, amount: float, resource: Resource) -> str:
        """Write what is taken of a resource: an amount of money, or days of work."""
        return self.money(amount) if resource == "budget" else self.days(amount)

    def more(self, amount: float, resource: Resource) -> str:
        """Write how much more of a resource it takes, rounded up so that so much is enough."""
        step = 1 if resource == "budget" else 10
        return self.taken(ceil(amount * step - _ROUNDING) / step, resource)

    def days(self, amount: float) -> str:
        """Write a number of days of work."""
        return self.words("plan.days", n=rounded(amount, 1), days=self.bare_days(amount))

    def bare_days(self, amount: float) -> str:
        """Write a number of days without their name; with a digit after the point where they are not whole."""
        return self.words.number(amount, 0 if rounded(amount, 1) == rounded(amount) else 1)


def _digits(points: float) -> int:
    if not 0 < abs(points) < _LEAST_POINTS:
        return 1
    return min(_MOST_DIGITS, -floor(log10(abs(points))))
