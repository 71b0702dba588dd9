"""SARIF 2.1.0 for code scanning: the rules with their pages, then the findings, at addresses below the source root."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.formats.fingerprints import fingerprinted
from servicecycle.checking.formats.messages import message
from servicecycle.checking.formats.paths import relative
from servicecycle.checking.rule import OUR_BUG, UNREADABLE, name, rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.checking.finding import Checked, Found, Severity
    from servicecycle.checking.formats.messages import Message
    from servicecycle.checking.formats.run import Run
    from servicecycle.errors import Place
    from servicecycle.words import Words

ID = "sarif"

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_FINGERPRINT = "servicecycle/v1"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "advice": "note"}
_Json = dict[str, object]


def render(results: Iterable[Checked], run: Run, words: Words) -> Iterator[str]:
    """Yield a log of one run, a finding a line."""
    from json import dumps  # noqa: PLC0415  other formats do without

    codes = sorted({*run.codes, UNREADABLE, OUR_BUG})
    numbers = {code: at for at, code in enumerate(codes)}
    failed, before = False, "\n"
    yield f'{{\n"$schema": "{_SCHEMA}",\n"version": "2.1.0",\n"runs": [{{\n"tool": {{"driver": {{'
    yield f'"name": "servicecycle", "version": {dumps(run.version)}, "rules": [\n'
    yield ",\n".join(dumps(_rule(code, words), ensure_ascii=False) for code in codes)
    yield f'\n]}}}},\n"language": "{words.language}",\n"columnKind": "unicodeCodePoints",\n"results": ['
    for result in results:
        path = relative(result.file, run.root)
        for found, fingerprint in fingerprinted(result.findings, path):
            entry = {"ruleId": found.rule, "ruleIndex": numbers.get(found.rule, -1), **_result(found, path, words)}
            yield before + dumps({**entry, "partialFingerprints": {_FINGERPRINT: fingerprint}}, ensure_ascii=False)
            failed, before = failed or found.rule == OUR_BUG, ",\n"
    yield f'\n],\n"invocations": [{{"executionSuccessful": {dumps(not failed)}}}]\n}}]\n}}\n'


def _rule(code: str, words: Words) -> _Json:
    from servicecycle.checking.pages import page, title  # noqa: PLC0415  only this format shows pages

    text = page(code, words)
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in name(code).split("-")),
        "shortDescription": {"text": title(code, words)},
        "fullDescription": {"text": _told_by(code, words)},
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": _LEVELS[rule(code).SEVERITY]},
    }


def _told_by(code: str, words: Words) -> str:
    """Return the first paragraph under the first heading of a rule's page, as one line."""
    _, _, told = words.page(code, rule(code).__doc__ or "").partition("## ")
    return " ".join(told.split("\n\n")[1].split())


def _result(found: Found, path: str, words: Words) -> _Json:
    told = message(found, words)
    result: _Json = {
        "level": _LEVELS[found.severity],
        "message": {"text": _linked(told, found.place.file)},
        "locations": [_location(found.place, path)],
    }
    if any(also.file == found.place.file for also, _ in told.also):
        result["relatedLocations"] = [
            {"id": number, **_location(also, path), "message": {"text": _unlinked(label)}}
            for number, (also, label) in enumerate(told.also, start=1)
            if also.file == found.place.file
        ]
    return result


def _linked(told: Message, file: str) -> str:
    """Return the message with links to the related places: some viewers show only those that it links to.

    A place in the earlier version is named instead: no address below the source root leads there.
    """
    links = ", ".join(
        f"[{_bare(label)}]({number})" if also.file == file else f"{_unlinked(label)}: {_unlinked(str(also))}"
        for number, (also, label) in enumerate(told.also, start=1)
    )
    return f"{_unlinked(str(told))} ({links})" if links else _unlinked(str(told))


def _unlinked(text: str) -> str:
    """Take apart what a viewer would take for a link: text from a file is data."""
    return text.replace("](", "] (")


def _bare(label: str) -> str:
    return label.translate({ord("["): "(", ord("]"): ")", ord("\\"): "/"})


def _location(place: Place, path: str) -> _Json:
    from urllib.parse import quote  # noqa: PLC0415  only this format needs addresses

    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(path, safe="/"), "uriBaseId": _ROOT},
            "region": {
                "startLine": place.line,
                "startColumn": place.column,
                "endColumn": place.column + place.width,
            },
        }
    }
