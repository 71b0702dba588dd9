"""Who takes part in each step: a lane for each actor, grouped by role, and the hand-offs between them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, get_args

from servicecycle.charts import labels, text
from servicecycle.charts.shapes import Marks, Strokes
from servicecycle.cycle.actor import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.journey_map.frame import Frame
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.words import Words

ROLES: tuple[Role, ...] = get_args(Role)
_WIDEST_NAME = 150.0
_LOWEST_LANE, _PADDING = 17.0, 6.0
_BETWEEN_ROLES, _BEFORE_ROLE = 5.0, 8.0


@dataclass(frozen=True)
class Lane:
    """An actor's lane: its name in lines, the steps that the actor takes part in, and how high it is."""

    actor: str
    role: Role
    lines: tuple[str, ...]
    steps: tuple[int, ...]
    height: float


def lanes(cycle: Cycle, theme: Theme) -> tuple[Lane, ...]:
    """Return a lane for each actor, the customer's first, then by role, then in the file's order."""
    ordered = sorted(cycle.actors.items(), key=lambda entry: ROLES.index(entry[1].role))
    found = []
    for id_, actor in ordered:
        lines = labels.wrap(actor.name or id_, _WIDEST_NAME, theme.label)
        steps = tuple(at for at, step in enumerate(cycle.steps) if id_ in step.actors)
        high = max(_LOWEST_LANE, text.height(len(lines), theme.label, theme) + _PADDING)
        found.append(Lane(id_, actor.role, lines, steps, high))
    return tuple(found)


def width(found: tuple[Lane, ...], theme: Theme) -> float:
    """Return how much room the names of the actors take, left of the lanes."""
    return max((labels.width(line, theme.label) for lane in found for line in lane.lines), default=0.0)


def roles_width(found: tuple[Lane, ...], words: Words, theme: Theme) -> float:
    """Return how much room the names of the roles take, right of the lanes."""
    names = (labels.width(words(f"terms.role.{lane.role}"), theme.small) for lane in found)
    return max((_BEFORE_ROLE + name for name in names), default=0.0)


def height(found: tuple[Lane, ...]) -> float:
    """Return how high the lanes are together."""
    return sum(lane.height for lane in found) + len({lane.role for lane in found}) * _BETWEEN_ROLES


def handoffs(cycle: Cycle) -> list[tuple[int, str, int, str]]:
    """Return where one provider's part ends and another's begins: step and actor before, step and actor after.

    Only where none of those who served the customer goes on to the next step that anyone serves.
    """
    rank = {id_: ROLES.index(actor.role) for id_, actor in cycle.actors.items()}
    serving = []
    for at, step in enumerate(cycle.steps):
        providers = sorted((id_ for id_ in step.actors if rank[id_]), key=lambda id_: rank[id_])
        if providers:
            serving.append((at, providers))
    return [
        (at, providers[0], next_at, others[0])
        for (at, providers), (next_at, others) in pairwise(serving)
        if set(providers).isdisjoint(others)
    ]


def drawn(  # noqa: PLR0913  the cycle, its lanes and their place, and the two that every part is given
    found: tuple[Lane, ...], cycle: Cycle, frame: Frame, top: float, *, words: Words, theme: Theme
) -> Iterator[Shape]:
    """Yield the lanes."""
    middles: dict[str, float] = {}
    for role, group in groupby(found, key=lambda lane: lane.role):
        top += _BETWEEN_ROLES
        side = frame.right + _BEFORE_ROLE
        together = list(group)
        middle = top + together[0].height / 2 - text.height(1, theme.small, theme) / 2
        role_name = [words(f"terms.role.{role}")]
        yield from text.block(role_name, side, middle, size=theme.small, color=theme.muted, theme=theme)
        for lane in together:
            middles[lane.actor] = top + lane.height / 2
            first = middles[lane.actor] - text.height(len(lane.lines), theme.label, theme) / 2
            yield from text.block(lane.lines, theme.margin, first, size=theme.label, color=theme.ink, theme=theme)
            top += lane.height
    yield from _parts_taken(found, cycle, frame, middles, theme)


def _parts_taken(
    found: tuple[Lane, ...], cycle: Cycle, frame: Frame, middles: dict[str, float], theme: Theme
) -> Iterator[Shape]:
    yield Strokes(tuple(((frame.left, y), (frame.right, y)) for y in middles.values()), theme.grid, 0.8)
    spells = tuple(
        ((frame.x(first), middles[lane.actor]), (frame.x(last), middles[lane.actor]))
        for lane in found
        for first, last in _runs(lane.steps)
        if first < last
    )
    yield Strokes(spells, theme.quiet, 4.5)
    together = []
    for at, step in enumerate(cycle.steps):
        present = [middles[actor] for actor in step.actors]
        if len(present) > 1:
            together.append(((frame.x(at), min(present)), (frame.x(at), max(present))))
    yield Strokes(tuple(together), theme.lane, 0.9)
    yield Strokes(tuple(_elbows(cycle, frame, middles)), theme.handoff, 1.4)
    points = tuple((frame.x(at), middles[lane.actor]) for lane in found for at in lane.steps)
    if points:
        yield Marks(points, "circle", min(6.5, frame.column * 0.75), theme.lane, theme.paper, 0.6)


def _elbows(cycle: Cycle, frame: Frame, middles: dict[str, float]) -> Iterator[tuple[tuple[float, float], ...]]:
    for at, giver, next_at, taker in handoffs(cycle):
        turn = frame.x((at + next_at) / 2)
        above, below = middles[giver], middles[taker]
        yield (frame.x(at), above), (turn, above), (turn, below), (frame.x(next_at), below)


def _runs(steps: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of each run of steps without a break."""
    for _, run in groupby(enumerate(steps), key=lambda entry: entry[1] - entry[0]):
        together = [step for _, step in run]
        yield together[0], together[-1]
