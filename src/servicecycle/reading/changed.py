"""A file read with some of its values changed: `steps.ticket.perceived=8`, as `--set` gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from yaml import safe_dump

from servicecycle.cycle.cycle import Cycle
from servicecycle.cycle.shorthand import spelled_out
from servicecycle.errors import ImpossibleRequest, InvalidFile, said
from servicecycle.reading.decode import decode
from servicecycle.reading.files import raw_bytes, read_text
from servicecycle.reading.mistakes import mistakes
from servicecycle.reading.yaml import parse

if TYPE_CHECKING:
    from collections.abc import Sequence

Route = tuple[str | int, ...]

_MOST_LISTED = 8


def changed(path: str, settings: Sequence[str]) -> tuple[Cycle, Cycle]:
    """Return the cycle of a file as it stands there, and with the settings made, one after another.

    A setting is a route of keys and ids, `=`, and a value in YAML; nothing after the sign makes the value unknown.
    Raises what reading a file raises, and `ImpossibleRequest` for a setting that leads nowhere or makes no sense.
    """
    text = decode(raw_bytes(path), path)
    before = read_text(text, path).cycle
    data, _, _ = parse(text, path)
    after, data = before, spelled_out(data)
    for setting in settings:
        data = _made(data, setting)
        after = _validated(data, setting)
    return before, after


def _made(data: Any, setting: str) -> Any:
    route, sign, value = setting.partition("=")
    if not sign or not route.strip():
        raise ImpossibleRequest(
            said("--set {setting}: say what becomes what, as in `steps.ticket.perceived=8`", setting=setting)
        )
    return _with(data, tuple(route.strip().split(".")), _value(value, setting), setting)


def _value(text: str, setting: str) -> Any:
    try:
        data, _, found = parse(f"value: {text.strip()}", "--set")
    except InvalidFile as invalid:
        found = list(invalid.mistakes)
    if found or not isinstance(data, dict) or list(data) != ["value"]:
        why = found[0].what if found else said("this is no single value")
        raise ImpossibleRequest(
            said("--set {setting}: {what}; write a value as it would stand in the file", setting=setting, what=why)
        )
    return data["value"]


def _with(data: Any, route: tuple[str, ...], value: Any, setting: str) -> Any:
    """Return the data with the value at a route; ids and keys may themselves hold dots, and the longest wins."""
    if not route:
        return value
    if isinstance(data, list) and any(isinstance(item, dict) for item in data):
        at, rest = _item(data, route, setting)
        return [*data[:at], _with(data[at], rest, value, setting), *data[at + 1 :]]
    if data is not None and not isinstance(data, dict):
        raise ImpossibleRequest(
            said(
                "--set {setting}: what stands before `{key}` is a value of its own; set that",
                setting=setting,
                key=route[0],
            )
        )
    data = data or {}
    for count in range(len(route), 0, -1):
        key = ".".join(route[:count])
        if key in data:
            return {**data, key: _with(data[key], route[count:], value, setting)}
    return {**data, route[0]: _with(None, route[1:], value, setting)}


def _item(data: list[Any], route: tuple[str, ...], setting: str) -> tuple[int, tuple[str, ...]]:
    ids = [str(item.get("id")) if isinstance(item, dict) else "" for item in data]
    for count in range(len(route), 0, -1):
        id_ = ".".join(route[:count])
        if id_ in ids:
            return ids.index(id_), route[count:]
    known = ", ".join([*filter(None, ids[:_MOST_LISTED]), *(["…"] if len(ids) > _MOST_LISTED else [])])
    raise ImpossibleRequest(
        said(
            "--set {setting}: nothing there has the id {id}; name one of: {known}",
            setting=setting,
            id=route[0],
            known=known,
        )
    )


def _validated(data: Any, setting: str) -> Cycle:
    try:
        return Cycle.model_validate(data)
    except ValidationError as invalid:
        _, places, _ = parse(safe_dump(data, allow_unicode=True, sort_keys=False), "--set")
        first = mistakes(invalid, data, places)[0]  # told of the file as it would read with the setting
        raise ImpossibleRequest(
            said("--set {setting}: {what}; {instead}", setting=setting, what=first.what, instead=first.instead)
            if first.instead
            else said("--set {setting}: {what}", setting=setting, what=first.what)
        ) from None
