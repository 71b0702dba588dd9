"""Which keys the format knows at a place of a file, and what they mean."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, get_args

from servicecycle.cycle.assessment import PRACTICES, SHIFTS
from servicecycle.cycle.attributes import MEANING
from servicecycle.cycle.cycle import Cycle
from servicecycle.cycle.noun import Noun
from servicecycle.cycle.theme import COLORS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from servicecycle.reading.places import Route

_VOCABULARIES: dict[str, dict[Any, str]] = {
    "perceived": MEANING,
    "shifts": SHIFTS,
    "practices": PRACTICES,
    "colors": COLORS,
}
_NEAR_ENOUGH = 0.6
_MOST_SUGGESTIONS = 50
_MOST_CANDIDATES = 500


class Suggestions:
    """The nearest known word to a misspelt one; after fifty in a file, or among very many words, none is sought."""

    def __init__(self) -> None:
        self.left = _MOST_SUGGESTIONS

    def near(self, word: str, known: Collection[str]) -> str | None:
        """Return the nearest of the known words, or `None` when none is near."""
        if not self.left or len(known) > _MOST_CANDIDATES:
            return None
        self.left -= 1
        found = get_close_matches(word[:100], known, 1, _NEAR_ENOUGH)
        return found[0] if found else None


def known_keys(route: Route) -> list[str]:
    """Return the keys that the mapping at a route may have."""
    last = route[-1] if route else ""
    if last in _VOCABULARIES:
        return list(_VOCABULARIES[str(last)])
    noun = _noun_at(route)
    return [field.alias or name for name, field in noun.model_fields.items()] if noun else []


def description(route: Route) -> str:
    """Return what the format says of the key that a route ends with."""
    noun = _noun_at(route[:-1])
    for name, field in (noun.model_fields if noun else {}).items():
        if (field.alias or name) == route[-1] and field.description:
            return field.description[:1].lower() + field.description[1:].rstrip(".")
    return "write it"


def _noun_at(route: Route) -> type[Noun] | None:
    noun: type[Noun] | None = Cycle
    for step in route:
        fields = {field.alias or name: field for name, field in noun.model_fields.items()} if noun else {}
        if isinstance(step, str) and step in fields:
            noun = next(iter(_nouns(fields[step].annotation)), None)
    return noun


def _nouns(annotation: Any) -> Iterable[type[Noun]]:
    if isinstance(annotation, type) and issubclass(annotation, Noun):
        yield annotation
    for part in get_args(annotation):
        yield from _nouns(part)
