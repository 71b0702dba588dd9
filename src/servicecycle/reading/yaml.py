"""YAML into plain values and the side-car of their places, composed once from the C parser's events.

PyYAML's own loaders build a node for every value, then a Python object, and keep no place; the C
loader also recurses, and falls over on deep nesting. Here one loop takes the events, builds plain
dicts, lists and scalars, and keeps each event as the record of where its value stood. The guards stand
in the same loop: depth, unfolding of aliases, duplicate keys, tags.
"""

from __future__ import annotations

from typing import Any, Never

from yaml import AliasEvent, MappingStartEvent, ScalarEvent, YAMLError
from yaml._yaml import CParser
from yaml.events import (
    MappingEndEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from servicecycle.cycle.texts import MAPPINGS_OF_RATINGS, NO_KEYS, TEXT_KEYS, TEXT_LISTS
from servicecycle.errors import InvalidFile, Mistake, said
from servicecycle.reading.places import Places, Source, Spot
from servicecycle.reading.scalars import resolved
from servicecycle.reading.yaml_trouble import explained

DEEPEST = 64
"""Levels of nesting beyond which a file is refused; a full cycle has eight."""

MOST_UNFOLDED = 100_000
"""Values that aliases may repeat, all told, before the file is refused as a bomb."""

_MERGE = "<<"
MOST_PARTS = 200_000
"""Lines and commas, which part values from one another, before a file is refused as no cycle of anybody's."""

_NEXT_LINES = "\x85\u2028\u2029"
"""YAML 1.2 and every editor hold these for ordinary characters; libyaml takes them for line breaks."""


def parse(text: str, file: str) -> tuple[Any, Places, list[Mistake]]:
    """Return the plain values, their places, and the mistakes that did not stop the reading.

    Raises `InvalidFile` where the YAML itself is broken or refused.
    """
    source = Source(file, text)
    if text.count("\n") + text.count(",") > MOST_PARTS:
        what = said("the file holds more than {most_parts:,} lines and items", most_parts=MOST_PARTS)
        raise InvalidFile((Mistake(source.place(0), what, said("one file holds one cycle: split it")),))
    shields = _shields(text) if any(mark in text for mark in _NEXT_LINES) else ""
    builder = _Builder(source, text.translate(str.maketrans(_NEXT_LINES, shields)) if shields else text)
    try:
        value, root = builder.document()
    except YAMLError as error:
        raise InvalidFile(_with(builder.mistakes, explained(error, source))) from None
    if shields:
        value = _unshielded(value, str.maketrans(shields, _NEXT_LINES))
    return value, Places(source, value, root), builder.mistakes


def _with(mistakes: list[Mistake], last: Mistake) -> tuple[Mistake, ...]:
    """Leave out the parser's own complaint where its line has been told of already."""
    told = any(mistake.place.line == last.place.line for mistake in mistakes)
    return tuple(mistakes) if told else (*mistakes, last)


def _shields(text: str) -> str:
    """Return private characters that the text does not hold, to stand in for those that libyaml would break at."""
    private = (chr(code) for code in range(0xE000, 0xF8FF))
    free = (character for character in private if character not in text)
    return "".join(next(free) for _ in _NEXT_LINES)


def _unshielded(value: Any, signs: dict[int, int]) -> Any:
    if isinstance(value, str):
        return value.translate(signs)
    if isinstance(value, list):
        return [_unshielded(part, signs) for part in value]
    if isinstance(value, dict):
        return {key.translate(signs): _unshielded(part, signs) for key, part in value.items()}
    return value


class _Anchor:
    """What an anchor marks, and how many values stand in it when all is unfolded (`None`: still being built)."""

    def __init__(self, event: Any) -> None:
        self.event = event
        self.value: Any = None
        self.spot: Spot | None = None
        self.size: int | None = None
        self.used = False


class _Builder:
    """Takes events and makes values and spots of them. Events are let go at once: only their positions are kept."""

    def __init__(self, source: Source, text: str) -> None:
        self.source, self.parser = source, CParser(text)
        self.tagged = "!" in text
        self.mistakes: list[Mistake] = []
        self.anchors: list[_Anchor] = []
        self.sizes: dict[int, int] = {}
        self.unfolded = 0

    def document(self) -> tuple[Any, Spot | None]:
        """Take the only document of the stream."""
        take: Any = self.parser.get_event
        take()
        if isinstance(take(), StreamEndEvent):
            self._refuse(0, 1, said("the file is empty"), said("a cycle needs at least a name and one step"))
        value, spot = self._value(take(), DEEPEST)
        take()
        after: Any = take()
        if not isinstance(after, StreamEndEvent):
            self._report(
                after.start_mark.index,
                3,
                said("a second document begins here"),
                said("one file holds one cycle: split it"),
            )
        for anchor in self.anchors:
            if not anchor.used and anchor.spot is None:
                mark = f"&{anchor.event.anchor}"
                self._report(
                    anchor.event.start_mark.index,
                    len(mark),
                    said("`{mark}` is YAML's mark for something repeated later, and nothing repeats it", mark=mark),
                    said("if it is text, put the whole value in quotes"),
                )
        return value, spot

    def _value(self, event: Any, depth: int, key: str = "") -> tuple[Any, Spot | None]:
        """Build any value, which stands at a key; a scalar has no spot of its own."""
        kind = type(event)
        if kind is AliasEvent:
            return self._alias(event)
        if event.tag:
            self._tag(event)
        anchor = None
        if event.anchor:
            anchor = _Anchor(event)
            self.anchors.append(anchor)
        value: Any
        spot: Spot | None = None
        if kind is ScalarEvent:
            value = resolved(event.value) if event.implicit[0] else self._quoted(event)
        elif not depth:
            what = said("the file nests deeper than {deepest} levels", deepest=DEEPEST)
            self._refuse(event.start_mark.index, 1, what, said("a whole cycle needs no more than eight"))
        elif kind is MappingStartEvent:
            value, spot = self._mapping(event, depth - 1, NO_KEYS if key in MAPPINGS_OF_RATINGS else TEXT_KEYS)
        else:
            value, spot = self._sequence(event, depth - 1, is_text=key in TEXT_LISTS)
        if anchor:
            anchor.value, anchor.spot, anchor.size = value, spot, self._size(value)
        return value, spot

    def _quoted(self, event: Any) -> str:
        """Return a text in quotes or in a block, which may hold a `#` that begins no comment; its place is kept."""
        self.source.quoted.append((event.start_mark.index, event.end_mark.index))
        text: str = event.value
        return text

    def _sequence(self, start: Any, depth: int, *, is_text: bool) -> tuple[list[Any], Spot]:
        values: list[Any] = []
        marks: list[int] = []
        inner: dict[int, Spot] = {}
        take: Any = self.parser.get_event
        event: Any
        while type(event := take()) is not SequenceEndEvent:
            marks.append(event.start_mark.index)
            if type(event) is ScalarEvent and event.anchor is None:
                value = resolved(event.value) if event.implicit[0] else self._quoted(event)
                if is_text and value is not None:
                    value = event.value
                values.append(value)
                if self.tagged and event.tag:
                    self._tag(event)
            else:
                value, spot = self._value(event, depth)
                if spot is not None:
                    inner[len(values)] = spot
                values.append(value)
        return values, Spot(start, event, marks, inner)

    def _mapping(self, start: Any, depth: int, texts: frozenset[str]) -> tuple[dict[str, Any], Spot]:
        values: dict[str, Any] = {}
        marks: list[int] = []
        inner: dict[int, Spot] = {}
        merged: list[tuple[int, Any, Spot | None]] = []
        take: Any = self.parser.get_event
        key: Any
        while type(key := take()) is not MappingEndEvent:
            if type(key) is not ScalarEvent:
                self._refuse_key(key)
            name: str = key.value if key.implicit[0] else self._quoted(key)
            mark: Any = key.start_mark
            at: int = mark.index
            event: Any = take()
            spot = None
            if type(event) is ScalarEvent and event.anchor is None:
                value = resolved(event.value) if event.implicit[0] else self._quoted(event)
                if type(value) is not str and name in texts and value is not None:
                    value = event.value
                if self.tagged and event.tag:
                    self._tag(event)
            else:
                value, spot = self._value(event, depth, name)
            if name in values:
                self._duplicate(key, list(values), marks)
            elif name == _MERGE and key.implicit[0]:
                merged.append((at, value, spot))
            else:
                if spot is not None:
                    inner[len(values)] = spot
                values[name] = value
                marks += at, event.start_mark.index
        found = Spot(start, key, marks, inner)
        for merge in merged:
            self._merge(values, found, *merge)
        return values, found

    def _refuse_key(self, event: Any) -> Never:
        what = said("a list, a mapping or an alias stands where a key should")
        self._refuse(event.start_mark.index, 1, what, said("a key is plain text before a colon"))

    def _duplicate(self, again: Any, names: list[str], marks: list[int]) -> None:
        begin = marks[2 * names.index(again.value)]
        place = self.source.place(again.start_mark.index, again.end_mark.index)
        earlier = self.source.place(begin, begin + len(again.value))
        what = said("`{value}` is given twice; the first is on line {line}", value=again.value, line=earlier.line)
        self.mistakes.append(Mistake(place, what, said("keep one of them"), also=earlier))

    def _merge(self, values: dict[str, Any], into: Spot, at: int, value: Any, spot: Spot | None) -> None:
        mappings = [(value, spot)]
        if isinstance(value, list) and spot is not None:
            mappings = [(one, spot.inner.get(number)) for number, one in enumerate(value)]
        for mapping, origin in mappings:
            if not isinstance(mapping, dict) or origin is None:
                self._report(
                    at, 2, said("`<<` merges a mapping, and this is none"), said("point it at an anchored mapping")
                )
                continue
            for number, (name, merged) in enumerate(mapping.items()):
                if name in values:
                    continue
                if number in origin.inner:
                    into.inner[len(values)] = origin.inner[number]
                into.marks += origin.marks[2 * number : 2 * number + 2]
                values[name] = merged

    def _alias(self, event: Any) -> tuple[Any, Spot | None]:
        mark, at = f"*{event.anchor}", event.start_mark.index
        anchor = next((anchor for anchor in reversed(self.anchors) if anchor.event.anchor == event.anchor), None)
        if anchor is None:
            self._report(
                at,
                len(mark),
                said(
                    "`{mark}` is YAML's way to repeat something marked `&{anchor}`, and nothing is so marked",
                    mark=mark,
                    anchor=event.anchor,
                ),
                said("if it is text, put the whole value in quotes"),
            )
            return None, None
        if anchor.size is None:
            self._refuse(
                at,
                len(mark),
                said("`{mark}` repeats the very thing that it stands in", mark=mark),
                said("write it out, or leave it out"),
            )
        anchor.used = True
        self.unfolded += anchor.size
        if self.unfolded > MOST_UNFOLDED:
            what = said("aliases unfold this file to more than {most_unfolded:,} values", most_unfolded=MOST_UNFOLDED)
            self._refuse(at, len(mark), what, said("write out what is repeated, or split the file"))
        return anchor.value, anchor.spot

    def _size(self, value: Any) -> int:
        """Count the values in `value` as if every alias in it were written out; each object is walked once."""
        if not isinstance(value, list | dict):
            return 1
        known = self.sizes.get(id(value))
        if known is None:
            parts = value.values() if isinstance(value, dict) else value
            known = self.sizes[id(value)] = 1 + sum(self._size(part) for part in parts)
        return known

    def _tag(self, event: Any) -> None:
        at = event.start_mark.index
        written = self.source.text[at : at + 1]
        mark = self.source.text[at : event.end_mark.index].split(maxsplit=1)[0] if written in "!&" else event.tag
        self._report(
            at,
            len(mark),
            said(
                "`{mark}` at the beginning of a value is a mark of YAML's (a type or an anchor), and has no use here",
                mark=mark,
            ),
            said("if it is text, put the whole value in quotes; otherwise leave it out"),
        )

    def _report(self, at: int, width: int, what: str, instead: str) -> None:
        self.mistakes.append(Mistake(self.source.place(at, at + width), what, instead))

    def _refuse(self, at: int, width: int, what: str, instead: str) -> Never:
        raise InvalidFile((*self.mistakes, Mistake(self.source.place(at, at + width), what, instead)))
