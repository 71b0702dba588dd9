"""Comments that silence findings: `# servicecycle: ignore[SC203]` on the line, above it, or at the head of the file."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.checking.finding import Found
from servicecycle.checking.rule import MISWRITTEN, UNUSED, matching, silenceable
from servicecycle.reading.comments import comments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.settings import Settings
    from servicecycle.reading.places import Source

_MARK = "servicecycle:"
_COMMENT = re.compile(r"#\s*servicecycle:\s*(?P<rest>.*)")
_IGNORE = re.compile(r"ignore\[(?P<patterns>[^\]]*)\]")


class _Ignore(NamedTuple):
    """One pattern of one comment: what it silences, and on which line (`None`: in the whole file)."""

    pattern: str
    codes: frozenset[str]
    line: int | None
    start: int
    end: int


def silenced(found: list[Found], source: Source, settings: Settings) -> tuple[list[Found], int]:
    """Return the findings that no comment takes away, with those about comments; and how many were taken away."""
    if not _spoken_to(source.text):
        return found, 0
    told: list[Found] = []
    ignores = list(_ignores(source, settings, told))
    used: set[int] = set()
    kept = []
    for finding in found:
        by = [at for at, ignore in enumerate(ignores) if _silences(ignore, finding)]
        used.update(by)
        if not by:
            kept.append(finding)
    running = frozenset(settings.codes())
    for at, ignore in enumerate(ignores):
        if at not in used and ignore.codes <= running:
            told.append(_told(UNUSED, settings, source, (ignore.start, ignore.end), {"pattern": ignore.pattern}))
    return [*kept, *(one for one in told if one.rule in running)], len(found) - len(kept)


def _spoken_to(text: str) -> bool:
    """Tell whether a comment may be meant for this program; the key `servicecycle` is none."""
    at = text.find(_MARK)
    while at >= 0:
        if "#" in text[text.rfind("\n", 0, at) + 1 : at]:
            return True
        at = text.find(_MARK, at + 1)
    return False


def _silences(ignore: _Ignore, finding: Found) -> bool:
    return finding.rule in ignore.codes and ignore.line in {None, finding.place.line} and silenceable(finding.rule)


def _ignores(source: Source, settings: Settings, told: list[Found]) -> Iterator[_Ignore]:
    for comment in comments(source):
        found = _COMMENT.match(source.text, comment.start, comment.end)
        if not found:
            continue
        ignore = _IGNORE.match(found["rest"])
        if not ignore:
            told.append(_told(MISWRITTEN, settings, source, (comment.start, comment.end), {}))
            continue
        line = None if comment.heads_file else source.place(comment.about).line
        first = found.start("rest") + ignore.start("patterns")
        yield from _patterns(source, settings, told, (ignore["patterns"], first, line))


def _patterns(
    source: Source, settings: Settings, told: list[Found], listed: tuple[str, int, int | None]
) -> Iterator[_Ignore]:
    text, first, line = listed
    for one in re.finditer(r"[^,]+|^$", text):
        pattern = one.group().strip()
        start = first + one.start() + len(one.group()) - len(one.group().lstrip())
        span = (start, start + max(1, len(pattern)))
        codes = _meant(pattern)
        if not codes:
            told.append(_told(MISWRITTEN, settings, source, span, {"pattern": pattern}, say="unknown"))
        elif not any(silenceable(code) for code in codes):
            told.append(_told(MISWRITTEN, settings, source, span, {"pattern": pattern}, say="never"))
        else:
            yield _Ignore(pattern, codes, line, *span)


@lru_cache(maxsize=256)
def _meant(pattern: str) -> frozenset[str]:
    return frozenset(matching(pattern)) if pattern else frozenset()


def _told(  # noqa: PLR0913  the six things that make such a finding
    code: str,
    settings: Settings,
    source: Source,
    span: tuple[int, int],
    values: dict[str, object],
    *,
    say: str = "what",
) -> Found:
    place = source.place(*span)
    anchor = f"comment/{values.get('pattern', '')}"
    return Found(code, settings.severity_of(code), place, anchor, values, say=say)
