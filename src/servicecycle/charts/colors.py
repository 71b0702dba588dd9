"""Colours made of colours."""

from __future__ import annotations


def mixed(one: str, other: str, share: float) -> str:
    """Return one colour with a share of another in it."""
    parts = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(mine + (yours - mine) * share):02X}" for mine, yours in parts)
