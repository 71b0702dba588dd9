"""What a rule finds: symbolic while it is being looked for, at a place in a file once it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from servicecycle.errors import Place
    from servicecycle.reading.places import End, Route

Severity = Literal["error", "warning", "advice"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "advice")
"""From the worst to the mildest."""


class Share(float):
    """A share of 0 to 1, which is shown as a percentage."""

    __slots__ = ()


class Related(NamedTuple):
    """Something that a finding has to do with: where it stands, and which phrase says what it is there for.

    The phrase is `rules.CODE.LABEL`. `before` marks a route into the earlier version that the file is held against.
    """

    route: Route
    label: str = "also"
    before: bool = False


class Finding(NamedTuple):
    """What a rule yields: the route to what is wrong, and what the message shows.

    `say` chooses among the rule's phrases (`rules.CODE.SAY` and `rules.CODE.instead`). Values are what the
    phrase's places are filled with: texts, numbers, `Share`, days, lengths of time, or tuples of texts.
    """

    route: Route
    values: dict[str, object] = {}  # noqa: RUF012  never written to
    related: tuple[Related, ...] = ()
    end: End = "value"
    say: str = "what"


class Also(NamedTuple):
    """A related place, found."""

    place: Place
    label: str


class Found(NamedTuple):
    """A finding at its place; `anchor` names the place by ids, so that it stays the same when lines move."""

    rule: str
    severity: Severity
    place: Place
    anchor: str
    values: dict[str, object] = {}  # noqa: RUF012  never written to
    also: tuple[Also, ...] = ()
    say: str = "what"


class Checked(NamedTuple):
    """What became of one file: its findings from top to bottom, and whether it could be read at all.

    `silenced` counts the findings that a comment in the file took away; those from `fail_on` upwards fail.
    `language` is the one that the file asks for.
    """

    file: str
    findings: tuple[Found, ...]
    readable: bool = True
    silenced: int = 0
    language: str | None = None
    fail_on: Severity = "error"

    def fails(self, found: Found) -> bool:
        """Tell whether one of the findings makes the run fail."""
        return SEVERITIES.index(found.severity) <= SEVERITIES.index(self.fail_on)
