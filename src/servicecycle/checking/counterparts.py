"""Which part of the earlier version of a file is which part of the present one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from servicecycle.checking.subject import Subject

Kind = Literal["steps", "critical_moments", "requirements", "actions"]

_WORDS = {"steps": ("name",), "critical_moments": ("step", "incident"), "requirements": ("need",), "actions": ("name",)}
_SURROUNDINGS = {
    "steps": ("perceived", "expected", "importance", "effort"),
    "critical_moments": ("step",),
    "requirements": ("for_",),
    "actions": ("meets",),
}


def counterparts(then: Subject, now: Subject, kind: Kind) -> dict[int, int]:
    """Return where each part of a list stands now, by where it stood then; parts that are gone are left out.

    Parts are the same when their ids are, or else their words. An id that was made from words changes with
    them: so what has no id of its own is also known again by what it belongs to, and a step by its ratings.
    """
    found: dict[int, int] = {}
    for key in (_given_id, _words, _any_id, _surroundings):
        waiting: dict[Hashable, list[int]] = {}
        for at in range(len(_parts(now, kind))):
            if at not in found.values():
                waiting.setdefault(key(now, kind, at), []).append(at)
        waiting.pop(None, None)
        for at in range(len(_parts(then, kind))):
            if at not in found and (same := waiting.get(key(then, kind, at))):
                found[at] = same.pop(0)
    return found


def _parts(subject: Subject, kind: Kind) -> Sequence[object]:
    parts: Sequence[object] = getattr(subject.cycle, kind)
    return parts


def _given_id(subject: Subject, kind: Kind, at: int) -> Hashable:
    item = subject.written[kind][at]
    return _any_id(subject, kind, at) if isinstance(item, dict) and item.get("id") is not None else None


def _words(subject: Subject, kind: Kind, at: int) -> Hashable:
    words = tuple(getattr(_parts(subject, kind)[at], key) for key in _WORDS[kind])
    return None if None in words else words


def _any_id(subject: Subject, kind: Kind, at: int) -> Hashable:
    found: Hashable = getattr(_parts(subject, kind)[at], "id", None)
    return found


def _surroundings(subject: Subject, kind: Kind, at: int) -> Hashable:
    if _given_id(subject, kind, at) is not None:
        return None
    values = [getattr(_parts(subject, kind)[at], key) for key in _SURROUNDINGS[kind]]
    return None if values[0] in (None, ()) else repr(values)
