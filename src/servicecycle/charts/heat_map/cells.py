"""How the steps of a phase in which an actor takes part are experienced: the mean of the method, over those steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.weighing import weighted_mean
from servicecycle.charts.journey_map.lanes import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.moment import Moment
    from servicecycle.cycle.actor import Role


class Player(NamedTuple):
    """An actor that takes part in a step: its id, the name that readers know it by, and its role."""

    id: str
    name: str
    role: Role


class Cell(NamedTuple):
    """An actor in a phase (`None`: steps in no phase): the score, how many steps, and how many of them were rated."""

    player: Player
    phase: str | None
    score: float | None
    steps: int
    measured: int


class Cells(NamedTuple):
    """All cells in which an actor takes part, by actor and phase, and for each actor those of the whole cycle."""

    players: tuple[Player, ...]
    phases: tuple[str | None, ...]
    inner: dict[tuple[str, str | None], Cell]
    whole: dict[str, Cell]

    def worst_first(self) -> list[Cell]:
        """Return the inner cells, the lowest score first and unknown ones last, else actor by actor."""
        ordered = list(_in_order(self))
        return sorted(ordered, key=lambda cell: (cell.score is None, cell.score or 0.0))


def cells(analysis: Analysis) -> Cells:
    """Return the cells of an analysed cycle; actors by role, phases in their order."""
    together = [(step, moment) for step, moment in zip(analysis.cycle.steps, analysis.moments, strict=True)]
    phases = _phases(analysis)
    players = tuple(_players(analysis))
    inner, whole = {}, {}
    for player in players:
        own = [moment for step, moment in together if player.id in step.actors]
        whole[player.id] = _cell(player, None, own)
        for phase in phases:
            members = [moment for moment in own if moment.phase == phase]
            if members:
                inner[player.id, phase] = _cell(player, phase, members)
    return Cells(players, phases, inner, whole)


def _in_order(found: Cells) -> Iterator[Cell]:
    for player in found.players:
        for phase in found.phases:
            if (player.id, phase) in found.inner:
                yield found.inner[player.id, phase]


def _players(analysis: Analysis) -> Iterator[Player]:
    cycle = analysis.cycle
    acting = {actor for step in cycle.steps for actor in step.actors}
    for role in ROLES:
        for id_, actor in cycle.actors.items():
            if actor.role == role and id_ in acting:
                yield Player(id_, actor.name or id_, role)


def _phases(analysis: Analysis) -> tuple[str | None, ...]:
    """Return the phases in which anyone acts, those of the file in its order; at last none, where a step has none."""
    acted = [step.phase for step in analysis.cycle.steps if step.actors]
    ordered = dict.fromkeys((*analysis.cycle.phases, *(phase for phase in acted if phase)))
    return (*(phase for phase in ordered if phase in acted), *((None,) if None in acted else ()))


def _cell(player: Player, phase: str | None, members: list[Moment]) -> Cell:
    scored = [(moment.score, moment.weight) for moment in members if moment.score is not None]
    return Cell(player, phase, weighted_mean(scored), len(members), len(scored))
