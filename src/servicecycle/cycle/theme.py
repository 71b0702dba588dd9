"""How pictures and documents look: the colours by what they are for, and a logo."""

import math
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, NamedTuple, get_args

from pydantic import Field
from pydantic_core import PydanticCustomError

from servicecycle.cycle.explained import explained
from servicecycle.cycle.noun import Noun
from servicecycle.cycle.quantities import Quantity, Text

ColorName = Literal[
    "paper",
    "band",
    "ink",
    "muted",
    "grid",
    "quiet",
    "perceived",
    "expected",
    "below",
    "above",
    "critical",
    "lane",
    "handoff",
    "good",
    "warn",
    "bad",
]

COLORS: dict[ColorName, str] = {
    "paper": "What everything stands on.",
    "band": "A quiet ground: every other phase, a box.",
    "ink": "Text.",
    "muted": "Text beside the point.",
    "grid": "Hairlines.",
    "quiet": "What is unknown, or only helps the eye.",
    "perceived": "What customers perceive; also titles and rules of documents.",
    "expected": "What customers expect.",
    "below": "Areas where perceived falls short of expected.",
    "above": "Areas where it exceeds it.",
    "critical": "Critical moments and losses.",
    "lane": "Those who take part.",
    "handoff": "Hand-offs.",
    "good": "Figures that are good.",
    "warn": "Figures to watch.",
    "bad": "Figures that are bad.",
}
"""What each colour is for."""

USUAL: dict[ColorName, str] = {
    "paper": "#FFFFFF",
    "band": "#F1F4F7",
    "ink": "#1B2733",
    "muted": "#4A5763",
    "grid": "#DCE2E8",
    "quiet": "#A9B4BF",
    "perceived": "#0A5796",
    "expected": "#5A5F66",
    "below": "#F0BC94",
    "above": "#D3E6F5",
    "critical": "#B3360A",
    "lane": "#3C4B59",
    "handoff": "#7A3B8F",
    "good": "#17693F",
    "warn": "#855600",
    "bad": "#A8201A",
}
"""The colours where nobody has chosen others."""

GROUNDS: tuple[ColorName, ...] = ("paper", "band")
NO_TEXT: tuple[ColorName, ...] = ("grid", "quiet", "below", "above")
"""Colours that no text is written in."""

LEAST_CONTRAST = 4.5
"""The least contrast of text with its ground that people with weak sight can read (WCAG 2.2, level AA)."""

_LINEAR_BELOW = 0.04045


def color(value: Any) -> str:
    """Return a colour as it is compared and written; raises an error for what is none."""
    digits = value[1:] if isinstance(value, str) and value.startswith("#") else ""
    if len(digits) != 6 or not digits.isascii() or not all(one in "0123456789abcdefABCDEF" for one in digits):  # noqa: PLR2004  RRGGBB
        raise PydanticCustomError("color", "no colour")
    return f"#{digits.upper()}"


Color = Annotated[str, Quantity.read_by(color, type="string", pattern="^#[0-9A-Fa-f]{6}$")]
"""A colour: `#` and two hexadecimal digits each for red, green and blue."""


class Theme(Noun):
    """The look of pictures and documents, where it differs from the usual one."""

    colors: dict[ColorName, Color] = Field(
        default_factory=dict,
        description="Colours by what they are for, as `#` and six hexadecimal digits, in quotes.",
        examples=[{"perceived": "#0A5796"}],
        json_schema_extra=explained(COLORS),
    )
    logo: Text | None = Field(
        None,
        description="Path of the logo (PNG, JPEG or SVG), relative to this file and never above its folder.",
        examples=["logo.png"],
    )


class Faint(NamedTuple):
    """A colour of text that cannot be read on a ground."""

    name: ColorName
    ground: ColorName
    color: str
    ground_color: str
    ratio: float


def faint(chosen: Mapping[Any, Any]) -> Iterator[Faint]:
    """Yield each colour of text whose contrast with a ground is too weak, the chosen ones laid over the usual."""
    colors = dict(USUAL)
    for name in get_args(ColorName):
        try:
            colors[name] = color(chosen[name]) if name in chosen else colors[name]
        except PydanticCustomError:
            return  # told as no colour; the contrast can wait
    for name in USUAL:
        for ground in GROUNDS:
            if name not in GROUNDS + NO_TEXT and {name, ground} & chosen.keys():
                ratio = contrast(colors[name], colors[ground])
                if ratio < LEAST_CONTRAST:
                    yield Faint(name, ground, colors[name], colors[ground], math.floor(ratio * 10) / 10)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.2)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(of: str) -> float:
    red, green, blue = (_linear(int(of[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_BELOW else float(((part + 0.055) / 1.055) ** 2.4)
