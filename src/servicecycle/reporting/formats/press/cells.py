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
_FEW_ROWS, _SHORT_TABLE = 12, 2000


def cells(table: Table, room: float) -> Plain:
    """Return a table for a room of so many points.

    A row is `whole` unless its text is too long for that, and so is a short table. What found no room beside
    the other columns goes `below` its row, under the columns from `lead` up to `last`: those outside span both.
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
    return len(shared.kept) == len(table.columns) and len(table.rows) <= _FEW_ROWS and length < _SHORT_TABLE


def _row(row: Sequence[Text], shared: Tracks, below: Sequence[tuple[Column, Text]]) -> Plain:
    told = [(column, run) for column, run in below if run.text]
    return {
        "whole": sum(len(run.text) for run in row) < _LONG_ROW,
        "cells": [_cell(row[at], letters) for at, letters in zip(shared.kept, shared.letters, strict=True)],
        "figures": [{"title": column.title, **_cell(run)} for column, run in told if is_figure(column)],
        "texts": [_cell(run) for column, run in told if not is_figure(column)],
    }


def _cell(run: Text, letters: int = 0) -> Plain:
    return {"text": run.text, "tone": run.tone, "letters": letters}
