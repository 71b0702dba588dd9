"""Text measured before it is placed: how wide it is, where it may be broken, how it is shortened."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from servicecycle.charts.fonts import families

if TYPE_CHECKING:
    from collections.abc import Iterator

ELLIPSIS = "…"
_ZERO_WIDTH_JOINER = "\u200d"
_SKIN_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_BREAK_AFTER = "-/–—"
_HARD_SPACES = "\u00a0\u202f"
_ROUNDING = 0.01
_LONGEST_REST = 12
"""So much of a broken word goes with the ellipsis; more stays."""


@lru_cache(maxsize=16384)
def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a text runs, in points: with the room that its spaces take at either end."""
    return (_ink(f"|{text}|", bold=bold) - _ink("||", bold=bold)) * size


@lru_cache(maxsize=16384)
def _ink(text: str, *, bold: bool) -> float:
    """Return the width at a size of one point; bars around a text keep the spaces in it."""
    from matplotlib.font_manager import FontProperties  # noqa: PLC0415  slow to load, and not needed before there is text
    from matplotlib.textpath import text_to_path  # noqa: PLC0415  as above

    properties = FontProperties(family=families(text), weight="bold" if bold else "normal", size=1)
    measured: tuple[float, float, float] = text_to_path.get_text_width_height_descent(text, properties, ismath=False)
    return measured[0]


def wrap(text: str, limit: float, size: float, *, bold: bool = False) -> tuple[str, ...]:
    """Break a text into lines no wider than `limit`; a word is broken only where it alone is wider."""
    return tuple(line.rstrip() for line in _lines(text, limit, size, bold=bold))


def balanced(text: str, limit: float, size: float, *, bold: bool = False) -> tuple[str, ...]:
    """Wrap into as few lines as `wrap` needs, and make those about equally long."""
    most = len(_lines(text, limit, size, bold=bold))
    low, high = longest_word(text, size, bold=bold), limit
    while high - low > size / 2:
        middle = (low + high) / 2
        low, high = (low, middle) if len(_lines(text, middle, size, bold=bold)) <= most else (middle, high)
    return wrap(text, high, size, bold=bold)


def fit(text: str, limit: float, size: float, *, most: int, bold: bool = False) -> tuple[str, ...]:
    """Wrap into `most` lines at the most; what does not fit is left out behind an ellipsis."""
    lines = _lines(text, limit, size, bold=bold)
    if len(lines) <= most:
        return tuple(line.rstrip() for line in lines)
    kept = [line.rstrip() for line in lines[: most - 1]]
    return *kept, _shortened("".join(lines[most - 1 :]), limit, size, bold=bold)


def fit_balanced(text: str, limit: float, size: float, *, most: int, bold: bool = False) -> tuple[str, ...]:
    """Fit, with lines about equally long where all of the text has room."""
    if len(_lines(text, limit, size, bold=bold)) > most:
        return fit(text, limit, size, most=most, bold=bold)
    return balanced(text, limit, size, bold=bold)


def longest_word(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of the widest part that must not be broken."""
    return max((width(piece.rstrip(), size, bold=bold) for piece in _pieces(text)), default=0.0)


def _shortened(text: str, limit: float, size: float, *, bold: bool) -> str:
    clusters = list(_clusters(text))
    low, high = 0, len(clusters)
    while low < high:
        middle = (low + high + 1) // 2
        if width("".join(clusters[:middle]).rstrip() + ELLIPSIS, size, bold=bold) <= limit:
            low = middle
        else:
            high = middle - 1
    kept = "".join(clusters[:low])
    whole = kept.rpartition(" ")[0]
    rest = len(kept) - len(whole)
    return (whole if rest <= min(_LONGEST_REST, len(kept) / 3) else kept).rstrip() + ELLIPSIS


def _lines(text: str, limit: float, size: float, *, bold: bool) -> list[str]:
    """Fill lines piece by piece; each keeps its trailing space, so that joined they are the text again."""
    lines, filled = [""], 0.0
    for piece in _pieces(text):
        for part in _parts(piece, limit, size, bold=bold):
            if lines[-1] and filled + width(part.rstrip(), size, bold=bold) > limit + _ROUNDING:
                lines.append("")
                filled = 0.0
            lines[-1] += part
            filled += width(part, size, bold=bold)
    return lines


def _parts(piece: str, limit: float, size: float, *, bold: bool) -> list[str]:
    """Return a piece whole when a line can hold it, else in parts that lines can hold."""
    if width(piece.rstrip(), size, bold=bold) <= limit:
        return [piece]
    parts = [""]
    for cluster in _clusters(piece):
        if parts[-1] and width((parts[-1] + cluster).rstrip(), size, bold=bold) > limit:
            parts.append("")
        parts[-1] += cluster
    return parts


@lru_cache(maxsize=8192)
def _pieces(text: str) -> tuple[str, ...]:
    """Return the parts between which a line may be broken: words, and the characters of scripts that use no spaces."""
    return tuple(_cut(text))


def _cut(text: str) -> Iterator[str]:
    clusters = list(_clusters(text))
    piece = ""
    for cluster, following in pairwise([*clusters, ""]):
        piece += cluster
        if not following or _may_break(cluster, following):
            yield piece
            piece = ""


def _may_break(before: str, after: str) -> bool:
    if after.isspace():
        return False
    if (before.isspace() and before not in _HARD_SPACES) or (before in _BREAK_AFTER and after.isalpha()):
        return True
    if not (_is_wide(before) or _is_wide(after)):
        return False
    closes = unicodedata.category(after[0]) in {"Pe", "Pf", "Po"}
    opens = unicodedata.category(before[0]) in {"Ps", "Pi"}
    return not closes and not opens


def _is_wide(cluster: str) -> bool:
    return unicodedata.east_asian_width(cluster[0]) in {"W", "F"}


def _clusters(text: str) -> Iterator[str]:
    """Yield what a reader takes for single characters: a letter with its accents, an emoji with its modifiers."""
    cluster = ""
    for character in text:
        joins = (
            unicodedata.category(character)[0] == "M"
            or character in _SKIN_TONES
            or character == _ZERO_WIDTH_JOINER
            or cluster.endswith(_ZERO_WIDTH_JOINER)
        )
        if cluster and not joins:
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster
