"""JUnit's XML for the test reports of CI systems: a file is a suite, and a finding a case; a clean file has one case.

A finding that makes the run fail is a failure. One that does not is a skipped case, for viewers hide what a case that
passed has to say. What is wrong with a file that could not be read is an error: there was nothing to test.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.checking.formats.drawn import Look, drawn
from servicecycle.checking.formats.messages import message
from servicecycle.checking.formats.paths import relative
from servicecycle.checking.formats.spool import parts, spool
from servicecycle.checking.pages import title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from servicecycle.checking.finding import Checked, Found
    from servicecycle.checking.formats.run import Run
    from servicecycle.words import Words

ID = "junit"
_COLUMNS = 100
_LONGEST_ANCHOR = 100
_KINDS = ("failure", "error", "skipped")
_NAME = "servicecycle check"


class _Case(NamedTuple):
    """One case of a suite; one without a finding passes."""

    kind: str
    name: str
    found: Found | None = None


def render(results: Iterable[Checked], run: Run, words: Words) -> Iterator[str]:
    """Yield the suites, once all are known: their totals stand at the head."""
    tests, totals = 0, dict.fromkeys(_KINDS, 0)
    with spool() as suites:
        for result in results:
            cases = list(_cases(result, words))
            tests += len(cases)
            for kind in _KINDS:
                totals[kind] += _count(cases, kind)
            suites.writelines(_suite(cases, relative(result.file, run.root), Look(_COLUMNS, root=run.root), words))
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        failures, errors = totals["failure"], totals["error"]
        yield f'<testsuites name="{_NAME}" tests="{tests}" failures="{failures}" errors="{errors}">\n'
        yield from parts(suites)
        yield "</testsuites>\n"


def _count(cases: Sequence[_Case], kind: str) -> int:
    return sum(case.kind == kind for case in cases)


def _cases(result: Checked, words: Words) -> Iterator[_Case]:
    """Yield a file's cases, no two of one name: viewers know a case again by it, and drop the second of two."""
    seen: dict[str, int] = {}
    for found in result.findings:
        name = f"{found.rule} {title(found.rule, words)}" + (
            f": {found.anchor[:_LONGEST_ANCHOR]}" if found.anchor else ""
        )
        seen[name] = number = seen.get(name, 0) + 1
        kind = "error" if not result.readable else "failure" if result.fails(found) else "skipped"
        yield _Case(kind, f"{name} ({number})" if number > 1 else name, found)
    if not seen:
        yield _Case("passed", _NAME)


def _suite(cases: Sequence[_Case], path: str, look: Look, words: Words) -> Iterator[str]:
    shown = escaped(path)
    failures, errors, skipped = (_count(cases, kind) for kind in _KINDS)
    yield f'  <testsuite name="{shown}" file="{shown}" tests="{len(cases)}"'
    yield f' failures="{failures}" errors="{errors}" skipped="{skipped}">\n'
    for case in cases:
        yield f'    <testcase classname="{_class(shown)}" name="{escaped(case.name)}" file="{shown}"'
        yield from _outcome(case.kind, case.found, look, words) if case.found else ("/>\n",)
    yield "  </testsuite>\n"


def _class(path: str) -> str:
    """Return the path without its ending, of which viewers would make the name of the class."""
    return path.removesuffix(".yaml").removesuffix(".yml")


def _outcome(kind: str, found: Found, look: Look, words: Words) -> Iterator[str]:
    severity, said = found.severity, escaped(str(message(found, words)))
    yield f' line="{found.place.line}">\n      <{kind} type="{severity}" message="{said}">'
    yield "\n".join(map(escaped, drawn(found, words, look)))
    yield f"</{kind}>\n    </testcase>\n"


def escaped(text: str) -> str:
    """Return a text as XML takes it, in an attribute or between tags; what XML forbids becomes a replacement sign."""
    return text.translate(_escapes())


@cache
def _escapes() -> dict[int, str]:
    forbidden = (*range(0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
    signs = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
    return dict.fromkeys(forbidden, "\ufffd") | {ord(sign): escape for sign, escape in signs.items()}
