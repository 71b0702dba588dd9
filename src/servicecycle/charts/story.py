"""What a chart tells in words: the finding, the measure, and all of it for those who cannot see it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Story:
    """A chart in words.

    `title` states the finding in one sentence without a full stop; `subtitle` states what is measured, in which unit
    and range; `alt` tells in sentences everything that matters in the picture.
    """

    title: str
    subtitle: str
    alt: str


_NAME_IN_TITLE = 60


def in_title(name: str) -> str:
    """Return the name of a step as a title has room for it; all of it stands elsewhere on the chart."""
    if len(name) <= _NAME_IN_TITLE:
        return name
    whole = name[:_NAME_IN_TITLE].rpartition(" ")[0]
    return f"{whole or name[:_NAME_IN_TITLE]}…"
