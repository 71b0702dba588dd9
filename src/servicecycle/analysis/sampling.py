"""How often chance is asked, and from where it begins: the same seed draws the same."""

from typing import NamedTuple

DRAWS = 2000
SEED = 1
MOST_DRAWS = 1_000_000
MOST_SEED = 2**32 - 1


class Sampling(NamedTuple):
    """The number of draws, 1 to `MOST_DRAWS`, and the seed that they come from, 0 to `MOST_SEED`."""

    draws: int = DRAWS
    seed: int = SEED


USUAL = Sampling()
