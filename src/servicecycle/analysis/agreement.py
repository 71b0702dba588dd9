"""How far raters agree: Krippendorff's α for ordinal ratings, and Kendall's W (method, section 6)."""

from __future__ import annotations

from itertools import accumulate, groupby
from math import fsum
from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.analysis.thresholds import below
from servicecycle.evidence.raters import KINDS, rater_lists, several

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from servicecycle.cycle.cycle import Cycle
    from servicecycle.evidence.raters import Rated, Raters

Verdict = Literal["discuss", "tentative", "reliable"]

RELIABLE, TENTATIVE = 0.80, 0.667
"""From which α on raters can be relied on, and from which on tentatively (Krippendorff)."""

ENOUGH_RATERS = 4


class Agreed(NamedTuple):
    """How far raters agree on one kind of rating.

    `alpha` is 1 at most, 0 where they agree as by chance, `None` where all ratings are the same; `kendall_w` runs from
    0 to 1 over what every rater rated, `None` where that is too little. `units` are the things that two raters or more
    rated; `raters` are those who rated any of them, in the lists of the length that has the most.
    """

    what: Rated
    alpha: float | None
    kendall_w: float | None
    raters: int
    units: int
    verdict: Verdict | None


class Agreement(NamedTuple):
    """How far raters agree: the figures of the kind of rating on which they agree least, and of each kind.

    What the company itself offers has no part in the order, and is not the least unless it is all there is.
    `few_raters`: there are fewer than four of them, which is too few to say much.
    """

    alpha: float | None
    kendall_w: float | None
    raters: int
    verdict: Verdict | None
    few_raters: bool
    units: int
    what: Rated
    parts: tuple[Agreed, ...]


def agreement(cycle: Cycle) -> Agreement | None:
    """Return how far raters agree; `None` where nothing was rated by two of them."""
    parts = tuple(filter(None, (_agreed(what, rater_lists(cycle, what)) for what in KINDS)))
    if not parts:
        return None
    weakest = min(parts, key=_weakness)
    return Agreement(
        alpha=weakest.alpha,
        kendall_w=weakest.kendall_w,
        raters=weakest.raters,
        verdict=weakest.verdict,
        few_raters=weakest.raters < ENOUGH_RATERS,
        units=weakest.units,
        what=weakest.what,
        parts=parts,
    )


def krippendorff_alpha(units: Iterable[Raters]) -> float | None:
    """Return Krippendorff's α for ordinal ratings, whoever did not answer left out; `None` where it is undefined.

    The distance of two ratings is that of their ranks among all ratings, those of a tie in its middle: so observed and
    expected disagreement are sums of squares, and ranks are doubled to keep them whole.
    """
    paired = [[rating for rating in unit if rating is not None] for unit in units if several(unit)]
    given = sorted(rating for unit in paired for rating in unit)
    sizes = {rating: len(list(ties)) for rating, ties in groupby(given)}
    twice = {
        rating: 2 * end - size for (rating, size), end in zip(sizes.items(), accumulate(sizes.values()), strict=True)
    }
    expected = _spread([twice[rating] for rating in given])
    if not expected:
        return None
    observed = fsum(_spread([twice[rating] for rating in unit]) / (len(unit) - 1) for unit in paired)
    return 1 - (len(given) - 1) * observed / expected


def kendall_w(units: Sequence[Sequence[float]]) -> float | None:
    """Return Kendall's W, corrected for ties: each unit holds every rater's rating, in the same order.

    `None` with fewer than two units or raters, and where every rater rated all units the same.
    """
    count = len(units)
    raters = list(zip(*units, strict=True))
    if count < 2 or len(raters) < 2:  # noqa: PLR2004  there is nothing to compare
        return None
    ranks = [_twice_ranks(ratings) for ratings in raters]
    sums = [sum(of_unit) for of_unit in zip(*ranks, strict=True)]
    most = len(raters) * sum(_spread(of_rater) for of_rater in ranks)
    return _spread(sums) / most if most else None


def _agreed(what: Rated, lists: Iterable[Raters]) -> Agreed | None:
    units = [unit for unit in lists if several(unit)]
    if not units:
        return None
    alike = [_answers([unit for unit in units if len(unit) == size]) for size in sorted(set(map(len, units)))]
    answers = max(alike, key=lambda some: (len(some[0]), len(some)))
    complete = [[rating for rating in unit if rating is not None] for unit in answers if None not in unit]
    alpha = krippendorff_alpha(units)
    return Agreed(what, alpha, kendall_w(complete), len(answers[0]), len(units), _verdict(alpha))


def _answers(units: Sequence[Raters]) -> list[Raters]:
    """Return lists of one length without those who never answered."""
    answered = [at for at in range(len(units[0])) if any(unit[at] is not None for unit in units)]
    return [tuple(unit[at] for at in answered) for unit in units]


def _weakness(part: Agreed) -> tuple[bool, float]:
    return part.what == "offered", float("inf") if part.alpha is None else part.alpha


def _verdict(alpha: float | None) -> Verdict | None:
    if alpha is None:
        return None
    return "discuss" if below(alpha, TENTATIVE) else "tentative" if below(alpha, RELIABLE) else "reliable"


def _twice_ranks(ratings: Sequence[float]) -> list[int]:
    """Return each rating's rank, doubled: those of a tie share the mean of theirs."""
    ranks: dict[float, int] = {}
    end = 0
    for rating, ties in groupby(sorted(ratings)):
        begin, end = end, end + len(list(ties))
        ranks[rating] = begin + end + 1
    return [ranks[rating] for rating in ratings]


def _spread(values: Sequence[int]) -> int:
    """Return the sum of the squared differences of every two values: `n·Σx² − (Σx)²`."""
    return len(values) * sum(value * value for value in values) - sum(values) ** 2
