"""`servicecycle chart`: the pictures of a cycle."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from servicecycle.analysis.sampling import DRAWS, SEED, Sampling
from servicecycle.commands.exits import say
from servicecycle.commands.files import one
from servicecycle.commands.options import Draws, File, Lang, Seed
from servicecycle.commands.output import STDOUT, check_target, write
from servicecycle.commands.speaking import words_for
from servicecycle.commands.theming import ThemeFile, theme_of
from servicecycle.errors import ImpossibleRequest, UnwritableTarget, said, system_says

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.kinds import Chart
    from servicecycle.charts.save import Format
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

EXAMPLES = """\b
Examples:
  servicecycle chart workshop.yaml -o journey.png
  servicecycle chart workshop.yaml --kind risk -o risk.svg -o risk.pdf
  servicecycle chart workshop.yaml --kind all -o pictures/ --type svg
  servicecycle chart workshop.yaml --type svg -o - | less"""

ALL = "all"
_SIZE = r"(\d{3,4})x(\d{3,4})"
_LEAST, _MOST = (480, 320), (2400, 1800)


def command(  # noqa: PLR0913, PLR0917  as many as the command has options
    file: File,
    output: Annotated[
        list[str],
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            show_default=False,
            help="A .png, .svg or .pdf file, or several; a folder/ for all charts; - is standard output.",
        ),
    ],
    kind: Annotated[str, typer.Option("--kind", "-k", help="Which chart, or all.")] = "journey",
    type_: Annotated[
        str | None,
        typer.Option(
            "--type",
            "-t",
            metavar="png|svg|pdf",
            show_default=False,
            help="The type, where the name of the file does not tell.",
        ),
    ] = None,
    size: Annotated[
        str | None,
        typer.Option(metavar="WIDTHxHEIGHT", show_default=False, help="In points, 72 to the inch; 960x540 unless set."),
    ] = None,
    dpi: Annotated[int, typer.Option(min=50, max=600, help="Dots per inch of a PNG.")] = 200,
    title: Annotated[
        str | None, typer.Option(metavar="TEXT", show_default=False, help="Your title in place of the finding.")
    ] = None,
    theme: ThemeFile = None,
    lang: Lang = None,
    draws: Draws = DRAWS,
    seed: Seed = SEED,
) -> None:
    """Draw charts of a service cycle."""
    from servicecycle.charts.fonts import warnings

    wanted = _chosen(kind)
    targets = [_target(target, type_, folder=kind == ALL) for target in output]
    for target, _ in targets:
        if target != STDOUT and kind != ALL:
            check_target(target, [file])
    entry = one(file, sampling=Sampling(draws, seed))
    words, look = words_for(lang, entry.analysis.cycle), _sized(theme_of(theme, entry), size)
    stories = _stories(wanted, entry.analysis, words, title)
    if not stories:
        raise ImpossibleRequest(words("charts.no-ground", chart=kind))
    texts: list[str] = []
    for name, story in stories.items():
        named = [(f"{target}{name}.{form}" if kind == ALL else target, form) for target, form in targets]
        texts += _write(_Picture(wanted[name], entry.analysis, story, words, look, dpi), named, file)
    for warning in warnings(texts, words):
        say(words("check.warning", what=warning))


def _chosen(kind: str) -> Mapping[str, Chart]:
    """Return the charts of a kind, by id; those that are not asked for are not even imported."""
    from servicecycle.charts.kinds import chart, charts

    if kind == ALL:
        return charts()
    found = chart(kind)
    if found is None:
        listed = ", ".join(charts())
        raise ImpossibleRequest(
            said("there is no chart `{kind}`; there are {listed} and {all}", kind=kind, listed=listed, all=ALL)
        )
    return {kind: found}


class _Picture(NamedTuple):
    """One chart to draw."""

    chart: Chart
    analysis: Analysis
    story: Story
    words: Words
    theme: Theme
    dpi: int


def _write(picture: _Picture, targets: list[tuple[str, Format]], file: str) -> list[str]:
    """Draw a chart into its files; returns the texts that it shows."""
    from servicecycle.charts.fonts import shown
    from servicecycle.charts.kinds import figure
    from servicecycle.charts.save import rendered

    drawn = figure(picture.chart, picture.analysis, picture.story, picture.words, picture.theme)
    texts, name = shown(drawn), picture.analysis.cycle.name
    for target, form in targets:
        write(rendered(drawn, form, title=name, alt=picture.story.alt, dpi=picture.dpi), target, [file])
    return texts


def _stories(wanted: Mapping[str, Chart], analysis: Analysis, words: Words, title: str | None) -> dict[str, Story]:
    """Return what each chart tells; those for which the file gives no ground are left out."""
    found = {name: chart.story(analysis, words) for name, chart in wanted.items()}
    stories = {name: story for name, story in found.items() if story}
    return {name: replace(story, title=title) for name, story in stories.items()} if title else stories


def _sized(theme: Theme, size: str | None) -> Theme:
    if size is None:
        return theme
    found = re.fullmatch(_SIZE, size)
    width, height = (int(side) for side in found.groups()) if found else (0, 0)
    if not (_LEAST[0] <= width <= _MOST[0] and _LEAST[1] <= height <= _MOST[1]):
        (low, least), (high, most) = _LEAST, _MOST
        raise ImpossibleRequest(
            said(
                "--size cannot be `{size}`; write one from {least} to {most}, as 960x540",
                size=size,
                least=f"{low}x{least}",
                most=f"{high}x{most}",
            )
        )
    return replace(theme, width=float(width), height=float(height))


def _target(target: str, stated: str | None, *, folder: bool) -> tuple[str, Format]:
    """Return where a picture goes, and its type; for all charts a folder, which is made if need be."""
    if not folder:
        return target, _type(target, stated)
    if target == STDOUT or Path(target).suffix:
        raise ImpossibleRequest(
            said("{target}: all charts go into a folder; name one, as in `-o pictures/`", target=target)
        )
    try:
        Path(target).mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise UnwritableTarget(
            said("{target}: cannot be made a folder ({reason})", target=target, reason=system_says(failure))
        ) from None
    return f"{target.rstrip('/')}/", _type("-", stated or "png")


def _type(target: str, stated: str | None) -> Format:
    from servicecycle.charts.save import FORMATS

    suffix = stated or Path(target).suffix.removeprefix(".").lower()
    for form in FORMATS:
        if suffix == form:
            return form
    listed = ", ".join(f".{form}" for form in FORMATS)
    if target == STDOUT:
        raise ImpossibleRequest(said("standard output has no type of its own; add `--type png`, `svg` or `pdf`"))
    raise ImpossibleRequest(
        said(
            "{target}: a chart is written as {listed}; name such a file, or add `--type`", target=target, listed=listed
        )
    )
