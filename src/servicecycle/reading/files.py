"""Files read whole: bytes to text to values to a cycle, and every mistake of a file in one run."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import ValidationError

from servicecycle.cycle.cycle import Cycle
from servicecycle.errors import InvalidFile, Mistake, Place, UnreadableFile, said, system_says
from servicecycle.reading.decode import LARGEST, decode
from servicecycle.reading.yaml import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.reading.places import Places

SUFFIXES = (".yaml", ".yml")
STDIN = "-"
_USUAL = 65_536


class Reading(NamedTuple):
    """A cycle as it was read: from which file, and where every value stood."""

    file: str
    cycle: Cycle
    places: Places


def read(path: str | Path) -> Reading:
    """Read one file, or standard input for `-`.

    Raises `UnreadableFile` when it cannot be opened or is too large, and `InvalidFile`, with every
    mistake found, when it makes no cycle.
    """
    file = str(path)
    return read_text(decode(raw_bytes(file), file), file)


def read_text(text: str, file: str) -> Reading:
    """Read the text of a file; raises `InvalidFile` with every mistake found."""
    with _collector_at_rest():
        return _read(text, file)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep the garbage collector from walking a tree that is being built, and that holds no cycles."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _read(text: str, file: str) -> Reading:
    data, places, found = parse(text, file)
    cycle: Cycle | None = None
    if not isinstance(data, dict):
        raise InvalidFile((*found, _no_mapping(data, places)))
    try:
        cycle = Cycle.model_validate(data)
    except ValidationError as invalid:
        told = {mistake.place for mistake in found}
        found += [mistake for mistake in _explained(invalid, data, places) if mistake.place not in told]
    if cycle is None or found:
        raise InvalidFile(tuple(sorted(found, key=lambda mistake: (mistake.place.line, mistake.place.column))))
    return Reading(file, cycle, places)


def load(path: str | Path) -> Cycle:
    """Read a cycle from a file; raises `UnreadableFile` or `InvalidFile`."""
    return read(path).cycle


def found_files(paths: list[str]) -> list[str]:
    """Return the files that paths name: a file is itself, a folder every YAML file below it, in order of name.

    Hidden files and folders are passed over. Raises `UnreadableFile` for a path that does not exist and
    for a folder without any cycle.
    """
    found: dict[str, None] = {}
    for path in paths:
        if path != STDIN and Path(path).is_dir():
            below = list(_below(path))
            if not below:
                raise UnreadableFile(
                    said("no YAML file in this folder; name a file, or a folder that holds some"), path
                )
            found.update(dict.fromkeys(below))
        else:
            found[path] = None
    return list(found)


def _below(folder: str) -> Iterator[str]:
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.endswith(SUFFIXES) and not name.startswith("."):
                path = os.path.join(root, name)  # noqa: PTH118  the path as the user would write it
                yield path.removeprefix(f".{os.sep}") if folder == "." else path


def raw_bytes(file: str) -> bytes:
    """Return the bytes of a file, or of standard input for `-`; raises `UnreadableFile`."""
    try:
        if file == STDIN:
            raw = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with open(file, "rb") as opened:  # noqa: PTH123  a third of Path's cost, on the path of every start
                raw = opened.read(_USUAL)
                if len(raw) == _USUAL:  # room for the largest at once would cost more than the reading
                    raw += opened.read(LARGEST + 1 - _USUAL)
    except FileNotFoundError:
        raise UnreadableFile(said("no such file; check the path"), file) from None
    except IsADirectoryError:
        raise UnreadableFile(said("this is a folder; name a file in it"), file) from None
    except PermissionError:
        raise UnreadableFile(said("you may not read this file; check its permissions"), file) from None
    except (OSError, ValueError) as error:
        raise UnreadableFile(said("cannot be read ({reason})", reason=system_says(error)), repr(file)) from None
    if len(raw) > LARGEST:
        raise UnreadableFile(
            said("larger than {size} MB; a cycle of a thousand steps has less than one", size=LARGEST // 1_000_000),
            file,
        )
    return raw


def _no_mapping(data: Any, places: Places) -> Mistake:
    what = said("the file holds a list") if isinstance(data, list) else said("the file holds no keys")
    place = (
        places.place(()) if data is not None else Place(places.source.file, 1, 1, places.source.text.partition("\n")[0])
    )
    return Mistake(place, what, said("begin with `name: …` and `steps:`, each on a line of its own"))


def _explained(invalid: ValidationError, data: Any, places: Places) -> list[Mistake]:
    from servicecycle.reading.mistakes import mistakes  # noqa: PLC0415  only wanted once something is wrong

    return mistakes(invalid, data, places)
