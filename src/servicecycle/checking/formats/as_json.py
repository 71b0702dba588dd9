"""JSON for programs: every finding in full, one a line, and at the end what they add up to.

The keys are a contract: they never change their meaning, and `servicecycle` grows when they would have to. Lines and
columns count from 1, and columns in characters; `end_column` is the one behind the last that is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.formats.fingerprints import fingerprinted
from servicecycle.checking.formats.messages import message
from servicecycle.checking.formats.paths import elsewhere, relative
from servicecycle.checking.formats.tally import Tally
from servicecycle.checking.rule import name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.checking.finding import Checked, Found
    from servicecycle.checking.formats.run import Run
    from servicecycle.errors import Place
    from servicecycle.words import Words

ID = "json"
_VERSION = 1
"""Of the contract."""


def render(results: Iterable[Checked], run: Run, words: Words) -> Iterator[str]:
    """Yield an object of `servicecycle`, `findings` and `summary`."""
    from json import dumps  # noqa: PLC0415  other formats do without

    tally, before = Tally(), "\n    "
    yield f'{{\n  "servicecycle": {_VERSION},\n  "findings": ['
    for result in tally.counted(results):
        path = relative(result.file, run.root)
        for found, fingerprint in fingerprinted(result.findings, path):
            entry = {**_entry(found, path, words), "fingerprint": fingerprint}
            yield before + dumps(entry, ensure_ascii=False)
            before = ",\n    "
    yield f'{"" if before.startswith(chr(10)) else chr(10) + "  "}],\n  "summary": {dumps(_summary(tally))}\n}}\n'


def _entry(found: Found, path: str, words: Words) -> dict[str, object]:
    told = message(found, words)
    return {
        "rule": found.rule,
        "name": name(found.rule),
        "severity": found.severity,
        "file": path,
        **_span(found.place),
        "anchor": found.anchor,
        "message": told.what,
        "instead": told.instead or None,
        "related": [
            {"file": elsewhere(also, found.place.file, path), **_span(also), "label": label}
            for also, label in told.also
        ],
    }


def _span(place: Place) -> dict[str, int]:
    return {"line": place.line, "column": place.column, "end_column": place.column + place.width}


def _summary(tally: Tally) -> dict[str, int]:
    return {
        "files": tally.files,
        "unreadable": tally.unreadable,
        "errors": tally.findings["error"],
        "warnings": tally.findings["warning"],
        "advice": tally.findings["advice"],
        "silenced": tally.silenced,
    }
