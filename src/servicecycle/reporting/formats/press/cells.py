"""A table as plain data: its tracks, and each row's cells in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from servicecycle.reporting.formats.press.tracks import is_figure, tracks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.reporting.blocks import Column, Table, Text
    from servicecycle.reporting.formats.press.tracks import Tracks

Plain = dict[str, Any]

_LONG_ROW = 2500
_SHORT, _SHORT_IN_TWO_LINES = (12, 2000), (5, 600)
"""Up to so many rows and letters a table is short."""


def cells(table: Table, room: float) -> Plain:
    """Return a table for a room of so many points.

    A row is `whole` unless its text is too long for that, and so is a short table. What found no room beside
    the other columns goes `below` its row, under the columns from `lead` up to `last`: those outside span both. A text
    has its column's title there, unless there are several, which say themselves what they are.
    """
    shared = tracks(table, room)
    columns = [table.columns[at] for at in shared.kept]
    lead = next((place for place, column in enumerate(columns) if not is_figure(column)), 0)
    below = [at for at in range(len(table.columns)) if at not in shared.kept]
    return {
        "columns": [
            {"title": column.title, "align": column.align, "width": round(width, 2), "elastic": elastic}
            for column, width, elastic in zip(columns, shared.widths, shared.elastic, strict=True)
        ],
        "rows": [_row(row, shared, [(table.columns[at], row[at]) for at in below]) for row in table.rows],
        "whole": stays_whole(table, shared),
        "below": bool(below),
        "lead": lead,
        "last": len(columns) - (1 if lead == 0 and len(columns) > 1 else 0),
    }


def stays_whole(table: Table, shared: Tracks) -> bool:
    """Tell whether a table is short enough to stay on one page."""
    length = sum(len(run.text) for row in table.rows for run in row)
    most_rows, most_letters = _SHORT if len(shared.kept) == len(table.columns) else _SHORT_IN_TWO_LINES
    return len(table.rows) <= most_rows and length < most_letters


def _row(row: Sequence[Text], shared: Tracks, below: Sequence[tuple[Column, Text]]) -> Plain:
    told = [(column, run) for column, run in below if run.text]
    texts = [(column, run) for column, run in told if not is_figure(column)]
    alone = sum(not is_figure(column) for column, _ in below) == 1
    return {
        "whole": sum(len(run.text) for run in row) < _LONG_ROW,
        "cells": [_cell(row[at], letters) for at, letters in zip(shared.kept, shared.letters, strict=True)],
        "figures": [{"title": column.title, **_cell(run)} for column, run in told if is_figure(column)],
        "texts": [{"title": column.title if alone else "", **_cell(run)} for column, run in texts],
    }


def _cell(run: Text, letters: int = 0) -> Plain:
    return {"text": run.text, "tone": run.tone, "letters": letters}
