"""A finding as lines of text: what it says, its line with the place marked, what it has to do with, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.checking.formats.excerpt import excerpt, plain
from servicecycle.checking.formats.messages import message
from servicecycle.checking.formats.paths import named, relative
from servicecycle.words.width import width
from servicecycle.words.wrapping import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Found, Severity
    from servicecycle.errors import Place
    from servicecycle.words import Words

_COLORS: dict[Severity, str] = {"error": "31", "warning": "33", "advice": "36"}
_BOLD, _DIM, _RELATED = "1", "2", "34"
_LEAST = 20
_SAME, _OTHER = "^", "-"


class Paint(NamedTuple):
    """Colours as a terminal takes them, or none at all."""

    color: bool

    def __call__(self, text: str, *codes: str) -> str:
        """Return the text in the colours and weights with these codes."""
        return f"\x1b[{';'.join(codes)}m{text}\x1b[0m" if self.color and text else text

    def strong(self, text: str) -> str:
        """Return the text in bold."""
        return self(text, _BOLD)

    def quiet(self, text: str) -> str:
        """Return the text as something to look at last."""
        return self(text, _DIM)

    def severe(self, text: str, severity: Severity) -> str:
        """Return the text in the colour of a severity."""
        return self(text, _BOLD, _COLORS[severity])


class Look(NamedTuple):
    """How findings are drawn: columns, colours, and the root that paths start from (`None`: as the user gave them)."""

    columns: int
    paint: Paint = Paint(color=False)
    root: str | None = None

    def path(self, place: Place) -> str:
        """Return the place's file, line and column, such as terminals open."""
        file = named(place.file) if self.root is None else relative(place.file, self.root)
        return f"{plain(file)}:{place.line}:{place.column}"


class _Sheet(NamedTuple):
    """What all the lines of one finding share: the look, its colours, and the gutter's columns."""

    look: Look
    paint: Paint
    gutter: int

    def beside(self, text: str, number: str = "", sign: str = "|") -> str:
        """Return a line behind the gutter; `text` is painted already."""
        return f"{self.paint.quiet(f'{number:>{self.gutter}} {sign}')} {text}".rstrip(" ")

    @property
    def room(self) -> int:
        return max(_LEAST, self.look.columns - self.gutter - len(" | "))


def drawn(found: Found, words: Words, look: Look) -> Iterator[str]:
    """Yield the lines of a finding, as wide as the look allows where they can be folded or cut."""
    told, place, paint = message(found, words), found.place, look.paint
    sheet = _Sheet(look, paint, len(str(max(place.line, *(also.line for also, _ in told.also), 1))))
    head = f"{words(f'check.severity.{found.severity}')}[{found.rule}]"
    for at, line in enumerate(_hanging(told.what, look.columns, len(head) + 1)):
        start = " " * (len(head) + 1) if at else paint.severe(head, found.severity) + " "
        yield start + paint.strong(line)
    yield f"{' ' * sheet.gutter}{paint.quiet('-->')} {look.path(place)}"
    if place.text.strip() or told.also:
        yield sheet.beside("")
    yield from _lines(place, sheet, _COLORS[found.severity])
    above = place
    for also, label in told.also:
        yield from _related(also, label, above, sheet)
        above = also
    if told.instead:
        yield from _help(told.instead, words("check.help"), sheet)


def _hanging(text: str, columns: int, indent: int) -> list[str]:
    return folded(plain(text), max(_LEAST, columns - indent))


def _lines(place: Place, sheet: _Sheet, color: str) -> Iterator[str]:
    """Yield the line of the place and its marks, unless there is nothing to see."""
    if place.text.strip():
        shown = excerpt(place, sheet.room, _SAME)
        yield sheet.beside(shown.line, str(place.line))
        yield sheet.beside(shown.lead + sheet.paint(shown.marks, _BOLD, color))


def _related(place: Place, label: str, above: Place, sheet: _Sheet) -> Iterator[str]:
    """Yield a related place below the one that was shown last, and what it is there for."""
    shown = excerpt(place, sheet.room, _OTHER)
    if place.file != above.file:
        yield sheet.beside(sheet.look.path(place), sign=":::")
    elif abs(place.line - above.line) > 1:
        yield sheet.paint.quiet("." * max(3, sheet.gutter))
    if place[:2] != above[:2] or shown.line != plain(place.text):
        yield sheet.beside(shown.line, str(place.line))
    marks, label = shown.lead + sheet.paint(shown.marks, _RELATED), plain(label)
    taken = len(shown.lead + shown.marks)
    if taken + 1 + width(label) <= sheet.room:
        yield sheet.beside(f"{marks} {sheet.paint(label, _RELATED)}")
    else:
        yield sheet.beside(marks)
        for line in folded(label, sheet.room):
            yield sheet.beside(" " * (taken - width(line)) + sheet.paint(line, _RELATED))


def _help(text: str, title: str, sheet: _Sheet) -> Iterator[str]:
    for at, line in enumerate(_hanging(text, sheet.room, len(title) + 1)):
        start = " " * len(title) if at else sheet.paint.strong(title)
        yield sheet.beside(f"{start} {line}", sign=" " if at else "=")
