"""How sure the order of the areas is: the chance of each rank, tiers, and what would change the first place.

The draws are in `draws.py`, what a single parameter does in `sensitivity.py` (method, section 6).
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.priority import areas
from servicecycle.analysis.ranges import ranges
from servicecycle.analysis.sampling import USUAL
from servicecycle.analysis.thresholds import reaches
from servicecycle.evidence.raters import rater_lists, several

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.analysis.parts import Parts
    from servicecycle.analysis.priority import Area
    from servicecycle.analysis.ranges import Parameter
    from servicecycle.analysis.ranks import Tally
    from servicecycle.analysis.sampling import Sampling
    from servicecycle.evidence.raters import Rated

BEATS = 0.8
"""The share of draws from which on an area that beats the next one is told apart from it."""

MOST_AREAS = 500
"""More areas than these are not drawn: their chances would be a table of too many figures."""

_TAIL = 0.05
_IN_THE_ORDER: tuple[Rated, ...] = ("perceived", "importance", "expected", "effort")


class RankConfidence(NamedTuple):
    """How sure an area's rank is.

    `confidence` is the chance of the rank it has, `chances` those of each rank, the first one first. Its rank lies
    from `low` to `high` in nine draws of ten. `beats_next` is the share of draws in which its priority is above that of
    the area that follows it; `None` for the last. Areas of one `tier`, 1 the first, cannot be told apart.
    """

    step: str
    tier: int
    confidence: float
    chances: tuple[float, ...]
    low: int
    high: int
    beats_next: float | None


class Swing(NamedTuple):
    """What one parameter, moved within its range and all else as usual, does to the first place.

    A lead is how many points of priority today's first area is ahead of its best rival, below 0 where it is behind:
    at the ends of the range, and the least within it. `first_low` and `first_high` are the steps that are first at the
    ends. `flips_at` is the value nearest to the usual one at which another step comes first, and `flips_to` that step;
    `None` where none does. Weights are the exponents of the factors of a priority; the other two share what is left.
    """

    parameter: Parameter
    low: float
    high: float
    usual: float
    lead_low: float
    lead_high: float
    lead_least: float
    first_low: str
    first_high: str
    flips_to: str | None
    flips_at: float | None


class Confidence(NamedTuple):
    """How sure the order of the areas is: `areas` in order of rank, `swings` the widest first.

    `varied` names the kinds of rating that had several raters, who were drawn anew each time; without any, only the
    parameters were. `lead` is how many points of priority the first area is ahead of the second today.
    """

    draws: int
    seed: int
    areas: tuple[RankConfidence, ...]
    swings: tuple[Swing, ...]
    varied: tuple[Rated, ...]
    lead: float

    @property
    def raters_varied(self) -> bool:
        """Were raters drawn anew, or only the parameters?"""
        return bool(self.varied)


def confidence(analysis: Parts, sampling: Sampling = USUAL) -> Confidence | None:
    """Return how sure the order of the areas is; `None` below two areas, and above 500.

    In the manner of SMAA (Lahdelma & Salminen 2001): the chance of a rank is the share of draws that give it.
    """
    ranked = _ranked(analysis)
    if not 2 <= len(ranked) <= MOST_AREAS:  # noqa: PLR2004  one alone has no order
        return None
    from servicecycle.analysis.draws import begin, drawn, ground_of  # noqa: PLC0415  loads numpy
    from servicecycle.analysis.panel import panel  # noqa: PLC0415  as above
    from servicecycle.analysis.ranks import tally  # noqa: PLC0415  as above
    from servicecycle.analysis.sensitivity import swings  # noqa: PLC0415  as above

    ground, within = ground_of(analysis), ranges(analysis.cycle.method)
    rated = panel(analysis.cycle, analysis.moments)
    steps = [moment.step for moment in analysis.moments if moment.score is not None]
    found = drawn(begin(sampling.seed), ground, rated, within, sampling.draws)
    counted = tally((some.priorities for some in found), [steps.index(area.step) for area in ranked])
    return Confidence(
        draws=sampling.draws,
        seed=sampling.seed,
        areas=_areas(ranked, counted, sampling.draws),
        swings=swings(analysis, ground, within, ranked[0].step),
        varied=tuple(what for what in _IN_THE_ORDER if any(map(several, rater_lists(analysis.cycle, what)))),
        lead=ranked[0].priority - ranked[1].priority,
    )


def _ranked(analysis: Parts) -> Sequence[Area]:
    """Return all areas in order of rank, though the analysis may hold them in another order, or only some."""
    measured = sum(moment.score is not None for moment in analysis.moments)
    if len(analysis.areas) == measured:
        return sorted(analysis.areas, key=lambda area: area.rank)
    return areas(analysis.cycle, analysis.moments, analysis.risk)


def _areas(ranked: Sequence[Area], counted: Tally, draws: int) -> tuple[RankConfidence, ...]:
    beats = [count / draws for count in counted.beats_next]
    tiers = accumulate((int(share >= BEATS) for share in beats), initial=1)
    return tuple(
        RankConfidence(
            step=area.step,
            tier=tier,
            confidence=counts[at] / draws,
            chances=tuple(count / draws for count in counts),
            low=_rank_reached(counts, draws * _TAIL),
            high=_rank_reached(counts, draws * (1 - _TAIL)),
            beats_next=share,
        )
        for at, (area, tier, counts, share) in enumerate(zip(ranked, tiers, counted.ranks, [*beats, None], strict=True))
    )


def _rank_reached(counts: Sequence[int], draws: float) -> int:
    """Return the first rank up to which so many draws lie."""
    return next(rank for rank, so_far in enumerate(accumulate(counts), start=1) if reaches(so_far, draws))
