"""How often each step comes at each rank, over many draws. This loads numpy: import it where draws are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from servicecycle.analysis.at_once import in_order, room, told_apart

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from servicecycle.analysis.at_once import Array


class Tally(NamedTuple):
    """Draws, counted: those that give each area each rank, and those in which each beats the next; a tie is no win."""

    ranks: tuple[tuple[int, ...], ...]
    beats_next: tuple[int, ...]


def tally(draws: Iterable[Array], areas: Sequence[int]) -> Tally:
    """Count the ranks of areas, named by their rows in order of rank, over arrays of priorities; a draw is a column."""
    count = len(areas)
    upper, lower = list(areas[:-1]), list(areas[1:])
    ranks, beaten = np.zeros((count, count), dtype=int), np.zeros(count - 1, dtype=int)
    for priorities in draws:
        apart = told_apart(priorities)
        beaten += np.count_nonzero(apart[upper] < apart[lower], axis=1)
        keys = np.ascontiguousarray(in_order(apart).T)
        keys.sort(axis=1)
        rows = keys.astype(int) & (room(count) - 1)
        ranks += np.bincount((rows * count + np.arange(count)).ravel(), minlength=count * count).reshape(count, count)
    return Tally(tuple(map(tuple, ranks[list(areas)].tolist())), tuple(beaten.tolist()))
