"""The rows of a band, from the phases down to the durations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from servicecycle.charts import labels
from servicecycle.charts.blueprint_map import times
from servicecycle.charts.blueprint_map.cast import cast_row
from servicecycle.charts.blueprint_map.lines import line_row
from servicecycle.charts.blueprint_map.steps import phases_row, steps_row
from servicecycle.charts.blueprint_map.texts import Side, texts_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.blueprint_map.band import Band, Row
    from servicecycle.charts.blueprint_map.scene import Scene

Kind = Literal[
    "evidence",
    "customer",
    "interaction",
    "frontstage",
    "visibility",
    "backstage",
    "internal",
    "system",
    "partner",
    "typical",
    "worst",
    "tolerable",
]
_WIDEST_TITLE, _MOST_LINES = 78.0, 3
_LINES = {"interaction", "visibility", "internal"}


def kinds(scene: Scene) -> tuple[Kind, ...]:
    """Return which rows the cycle gives ground for; a line stands only between two of them."""
    cast = scene.cast
    behind = "backstage" in cast or any(step.backstage for step in scene.steps)
    further = "system" in cast or "partner" in cast
    served = scene.provided or any(moment.moment_of_truth or moment.critical for moment in scene.analysis.moments)
    spells = times.kinds(scene)
    wanted: dict[Kind, bool] = {
        "evidence": any(step.physical_evidence for step in scene.steps),
        "customer": True,
        "interaction": served or behind,
        "frontstage": "frontstage" in cast,
        "visibility": behind or ("frontstage" in cast and further),
        "backstage": behind,
        "internal": behind and further,
        "system": "system" in cast,
        "partner": "partner" in cast,
        "typical": "typical" in spells,
        "worst": "worst" in spells,
        "tolerable": "tolerable" in spells,
    }
    return tuple(kind for kind, present in wanted.items() if present)


def title(kind: Kind, scene: Scene) -> tuple[str, ...]:
    """Return what stands left of a row, in lines; the only kind of customer by name, where that is short."""
    size, bold = look(kind, scene)
    customers = scene.cast.get("customer", ())
    if kind == "customer" and len(customers) == 1:
        name = scene.name(customers[0])
        lines = labels.wrap(name, _WIDEST_TITLE, size, bold=bold)
        if len(lines) <= _MOST_LINES and labels.longest_word(name, size, bold=bold) <= _WIDEST_TITLE:
            return lines
    return labels.wrap(scene.words(f"charts.blueprint.row.{kind}"), _WIDEST_TITLE, size, bold=bold)


def look(kind: Kind, scene: Scene) -> tuple[float, bool]:
    """Return how a title is written: its size, and whether it is bold."""
    small = kind in _LINES or kind in times.KINDS
    return (scene.theme.small, False) if small else (scene.theme.label, True)


def titles_width(shown: tuple[Kind, ...], scene: Scene) -> float:
    """Return how much room the titles take."""
    widths = []
    for kind in shown:
        size, bold = look(kind, scene)
        widths += [labels.width(line, size, bold=bold) for line in title(kind, scene)]
    return max(widths)


def rows(shown: tuple[Kind, ...], band: Band, scene: Scene) -> tuple[Row, ...]:
    """Return the rows of a band, top to bottom."""
    return (phases_row(band, scene), *(row for kind in shown for row in _rows(kind, band, scene)))


def _rows(kind: Kind, band: Band, scene: Scene) -> Iterator[Row]:
    lines = title(kind, scene)
    match kind:
        case "evidence":
            yield texts_row(_texts("physical_evidence", band, scene), band, Side(above=True), scene.theme, lines)
        case "customer":
            yield steps_row(band, scene, lines)
            if len(scene.cast.get("customer", ())) > 1:
                yield cast_row("customer", band, scene, ())
        case "interaction" | "visibility" | "internal":
            yield line_row(kind, band, scene, lines)
        case "backstage":
            yield from _backstage(band, scene, lines)
        case "frontstage" | "system" | "partner":
            yield cast_row(kind, band, scene, lines)
        case _:
            yield times.times_row(kind, band, scene, lines)


def _texts(key: Literal["physical_evidence", "backstage"], band: Band, scene: Scene) -> dict[int, str]:
    """Return what is written at the steps of a band, each text on one line."""
    found = {at: getattr(scene.steps[at], key) for at in band.steps}
    return {at: " ".join(text.split()) for at, text in found.items() if text}


def _backstage(band: Band, scene: Scene, lines: tuple[str, ...]) -> Iterator[Row]:
    """Yield who works behind the line of visibility, then what happens there."""
    cast = scene.cast.get("backstage", ())
    shown = any(scene.is_unserved(at) or not set(cast).isdisjoint(scene.steps[at].actors) for at in band.steps)
    acted = bool(cast) and shown
    if acted:
        yield cast_row("backstage", band, scene, lines)
    texts = _texts("backstage", band, scene)
    if texts or not acted:
        yield texts_row(texts, band, Side(above=False, turns=scene.turns), scene.theme, () if acted else lines)
