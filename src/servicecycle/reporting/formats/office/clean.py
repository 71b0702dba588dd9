"""Texts without what XML forbids: every text of a report, all the way down."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servicecycle.reporting.blocks import Report

# Controls, halves of pairs, and the two that are no characters; a tab and the ends of lines may stay.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_ENDS_OF_LINES = re.compile("\r\n?|[\x85\u2028\u2029]")


def cleaned(report: Report) -> Report:
    """Return a report in which each forbidden character is replaced by the one that says so."""
    found: Report = _clean(report._replace(theme=None))
    return found._replace(theme=report.theme)


def on_one_line(text: str) -> str:
    """Return a text whose lines are joined by spaces."""
    return " ".join(text.replace("\t", " ").split("\n"))


def _clean(value: Any) -> Any:  # noqa: ANN401  a block, or a part of one
    if isinstance(value, str):
        return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", _ENDS_OF_LINES.sub("\n", value))
    if isinstance(value, tuple):
        parts = map(_clean, value)
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _clean(getattr(value, field.name)) for field in fields(value)})
    return value
