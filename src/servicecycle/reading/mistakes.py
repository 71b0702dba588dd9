"""From pydantic's errors to mistakes at their places, in words that say what would be right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from servicecycle.cycle.quantities import ONE, SEVERAL
from servicecycle.errors import Mistake, said
from servicecycle.reading.keys import Suggestions, description, known_keys
from servicecycle.reading.sentences import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import ValidationError

    from servicecycle.errors import Place
    from servicecycle.reading.places import Places, Route
    from servicecycle.reading.sentences import Sentence

_KEY = "[key]"
_MOST_LISTED = 8
_MOST_SHOWN = 60
_KINDS = {
    "phases": "phase",
    "actors": "actor",
    "steps": "step",
    "critical_moments": "critical moment",
    "requirements": "requirement",
    "actions": "action",
}


def mistakes(invalid: ValidationError, data: Any, places: Places) -> list[Mistake]:
    """Turn each error into a mistake; of several at one place, the first tells enough."""
    teller = _Teller(data, places)
    found: dict[tuple[int, int], Mistake] = {}
    # A key that is missing is seldom the cause where another is misspelt: the misspelt one speaks first.
    errors = (error for error in invalid.errors(include_url=False) if not _of_another_form(error["loc"], data))
    for error in sorted(errors, key=lambda error: error["type"] == "missing"):
        mistake = teller.mistake(error)
        if mistake is not None:
            found.setdefault((mistake.place.line, mistake.place.column), mistake)
    return list(found.values())


class _Teller:
    """Tells the mistakes of one file."""

    def __init__(self, data: Any, places: Places) -> None:
        self.data, self.places = data, places
        self.suggestions = Suggestions()
        self.meant: set[tuple[Route, str]] = set()  # missing keys that a misspelt one was taken for

    def mistake(self, error: Any) -> Mistake | None:
        """Return the mistake, or `None` where another that is told explains it."""
        route, kind, values = _route(error["loc"], self.data), error["type"], dict(error.get("ctx") or {})
        on_key = kind == "extra_forbidden" or error["loc"][-1:] == (_KEY,)
        if kind == "missing" and (route[:-1], str(route[-1])) in self.meant:
            return None
        place = self.places.place(route, "key" if on_key else "value")
        also = self.places.place(values["also"]) if "also" in values else None
        key = next((step for step in reversed(route) if isinstance(step, str)), said("the file"))
        values |= {"key": key, "value": _written(error["input"], place, values), "line": also.line if also else 0}
        if on_key and kind in {"extra_forbidden", "literal_error"}:
            told = self._unknown_key(key, route, place)
        elif kind == "dead_reference":
            told = self._dead_reference(values)
        else:
            told = self._said(kind, error["msg"], values, route)
        return Mistake(place, *told, also)

    def _said(self, kind: str, otherwise: str, values: dict[str, Any], route: Route) -> Sentence:
        if route == ("servicecycle",):
            return said("{value} is no format version that this program reads", value=values["value"]), said(
                "write `servicecycle: 1`"
            )
        if kind == "number_out_of_range":
            values["range"] = _range(values["low"], values["high"], above=values["above"])
        if kind == "missing":
            values["description"] = said(description(route))
        if kind == "model_type" and isinstance(route[-1], int):
            kind = "item_type"
        if kind in {"number", "float_type"} and values["value"].strip("`").rstrip("…").isdigit():
            kind = "number_too_large"  # more digits than a number is read of
        if kind == "model_type" and values["value"] == "nothing":
            kind = "nothing"
        what, instead = SENTENCES.get(kind, ("`{key}`: {otherwise}", ""))
        values["otherwise"], near = otherwise, None
        if kind == "literal_error":
            options = [option.strip("'") for option in values["expected"].replace(" or ", ", ").split(", ")]
            near = self.suggestions.near(values["value"].strip("`"), options)
            values["expected"] = ", ".join(f"`{option}`" for option in options)
        instead = f"{instead}; did you mean `{{near}}`?" if near else instead
        return said(what, **values), said(instead, near=near, **values)

    def _unknown_key(self, key: str, route: Route, place: Place) -> Sentence:
        known, what = known_keys(route[:-1]), said("`{key}` is no key of the format", key=key)
        near = self.suggestions.near(key, known)
        if near:
            self.meant.add((route[:-1], near))
            return what, said("did you mean `{near}`?", near=near)
        if _value(self.data, route) is None and "{" in place.text[: place.column]:
            return what, said(
                "inside `{{…}}` a comma begins a new key: if it is part of a text, put the text in quotes"
            )
        if " " in key and any(isinstance(step, int) for step in route[-2:-1]):  # no key of a list's item has a space
            self.meant.add((route[:-1], "name"))
            return (
                said("a colon followed by a space makes a key of `{key}`", key=key),
                said('if it is part of a text, put the whole text in quotes: `"{key}: …"`', key=key),
            )
        return what, said("the keys known here are {value}", value=", ".join(known) or said("none"))

    def _dead_reference(self, values: dict[str, Any]) -> Sentence:
        kinds, known = said(" or ".join(_KINDS[kind] for kind in values["kinds"])), values["known"]
        near = self.suggestions.near(values["id"], known)
        if near:
            return said("there is no {kinds} `{value}`", kinds=kinds, value=values["id"]), said(
                "did you mean `{near}`?", near=near
            )
        if not known:
            return said("there is no {kinds} `{value}`, nor any other", kinds=kinds, value=values["id"]), said(
                "declare it under `{value}`", value=values["kinds"][0]
            )
        listed = ", ".join(f"`{one}`" for one in known[:_MOST_LISTED])
        listed += ", …" if len(known) > _MOST_LISTED else ""
        return (
            said("there is no {kinds} `{value}`", kinds=kinds, value=values["id"]),
            said("there are {listed}", listed=listed),
        )


def _route(loc: Iterable[str | int], data: Any) -> Route:
    """Leave out of pydantic's location what names no key or position of the file: tags, `[key]`, single ratings."""
    route: list[str | int] = []
    here: Any = data
    for step in loc:
        if _has(here, step):
            here = here[step]
        elif step in {"whole", "parts", ONE, SEVERAL, _KEY} or (isinstance(step, int) and not isinstance(here, list)):
            continue
        else:
            here = None
        route.append(step)
    return tuple(route)


def _of_another_form(loc: tuple[str | int, ...], data: Any) -> bool:
    """Tell whether an error is of the form of a rating that was not used: a list's where one number stands."""
    for at, step in enumerate(loc):
        if step in {ONE, SEVERAL}:
            return isinstance(_value(data, _route(loc[:at], data)), list) == (step == ONE)
    return False


def _has(here: Any, step: str | int) -> bool:
    if isinstance(here, list):
        return isinstance(step, int) and step < len(here)
    return isinstance(here, dict) and step in here


def _value(data: Any, route: Route) -> Any:
    here: Any = data
    for step in route:
        here = here[step] if _has(here, step) else None
    return here


def _range(low: float, high: float, *, above: bool) -> str:
    if high >= 1e15:  # noqa: PLR2004  no upper bound
        return said("above 0") if above else said("{low:g} or more", low=low)
    return (
        said("above {low:g} and at most {high:g}", low=low, high=high)
        if above
        else said("from {low:g} to {high:g}", low=low, high=high)
    )


def _written(value: Any, place: Place, values: dict[str, Any]) -> str:
    """Return a value as it stands in the file; lists and mappings are only named."""
    value = values.get("value", value)
    if isinstance(value, dict):
        return said("a mapping")
    if isinstance(value, list | tuple):
        return said("a list")
    text = place.text[place.column - 1 : place.column - 1 + place.width]
    if value is None or not text:
        return said("nothing")
    if len(text) > _MOST_SHOWN:
        return f"`{text[:_MOST_SHOWN]}…`"
    return f"`{text}`"
