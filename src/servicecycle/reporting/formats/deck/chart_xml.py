"""The words of a native chart's XML: what office programs call its parts."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CATEGORIES, VALUES = "111", "222"
"""The ids of the two axes."""

_SPACES = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_SHOWN = ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")

_MOST_STEPS = 6
_ROUNDING = 1e-9
_UNITS = (1.0, 2.0, 2.5, 5.0, 10.0)


class Axis(NamedTuple):
    """An axis: what it is called, where it runs, and how its labels stand."""

    title: str = ""
    low: float | None = None
    high: float | None = None
    size: float = 11
    turned: int = 0
    skip: int = 1
    hidden: bool = False
    backwards: bool = False
    grid: bool = False
    form: str = "0"
    title_top: float | None = None


def space(plot: str, legend: str, size: float, language: str) -> bytes:
    """Return a whole chart, in which what is unknown is a gap."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace {_SPACES}><c:date1904 val="0"/>'
        f'<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>{plot}{legend}<c:plotVisOnly val="1"/>'
        '<c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
        f"{text_properties(size, language=language)}</c:chartSpace>"
    ).encode()


def plot_area(inside: str, left: float, top: float, width: float, height: float) -> str:
    """Return the plot at its place, in shares of the chart; labels of axes stand outside of it."""
    sides = "".join(
        f'<c:{side} val="{value:.4f}"/>' for side, value in (("x", left), ("y", top), ("w", width), ("h", height))
    )
    return (
        '<c:plotArea><c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
        f"{sides}</c:manualLayout></c:layout>{inside}</c:plotArea>"
    )


def legend(size: float, hidden: Iterable[int]) -> str:
    """Return a legend above the plot, without the series that only carry others."""
    without = "".join(f'<c:legendEntry><c:idx val="{at}"/><c:delete val="1"/></c:legendEntry>' for at in hidden)
    return f'<c:legend><c:legendPos val="t"/>{without}<c:overlay val="0"/>{text_properties(size)}</c:legend>'


def text_properties(  # noqa: PLR0913  how a text looks
    size: float, *, turned: int = 0, color: str = "tx2", bold: bool = False, language: str = "", whole: bool = False
) -> str:
    """Return how text looks; what is `whole` stands on one line."""
    turn = f' rot="{turned * 60000}" vert="horz"' if turned else ' wrap="none"' if whole else ""
    spoken = f' lang="{language}"' if language else ""
    return (
        f'<c:txPr><a:bodyPr{turn}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{round(size * 100)}" b="{bold:d}">'
        f'<a:solidFill><a:schemeClr val="{color}"/></a:solidFill></a:defRPr></a:pPr>'
        f"<a:endParaRPr{spoken}/></a:p></c:txPr>"
    )


def category_axis(axis: Axis, place: str) -> str:
    """Return the axis along which categories stand."""
    skip = f'<c:tickLblSkip val="{axis.skip}"/><c:tickMarkSkip val="{axis.skip}"/>'
    return (
        f"<c:catAx>{_axis(axis, CATEGORIES, place)}"
        f'<c:crossAx val="{VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        f'<c:lblOffset val="40"/>{skip}<c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def value_axis(axis: Axis, place: str, *, id_: str = VALUES, between: bool = True) -> str:
    """Return an axis of numbers; `between`: categories stand between its marks."""
    other = CATEGORIES if id_ == VALUES else VALUES
    how = "between" if between else "midCat"
    crosses = "max" if axis.backwards else "autoZero"
    unit = "" if axis.low is None or axis.high is None else f'<c:majorUnit val="{unit_of(axis.low, axis.high):g}"/>'
    return (
        f"<c:valAx>{_axis(axis, id_, place)}"
        f'<c:crossAx val="{other}"/><c:crosses val="{crosses}"/><c:crossBetween val="{how}"/>{unit}</c:valAx>'
    )


def unit_of(low: float, high: float) -> float:
    """Return a round distance between the marks of an axis, by which both of its ends can be reached if possible."""
    span = high - low or 1.0
    power = 10.0 ** floor(log10(span / _MOST_STEPS))
    units = [power * unit for unit in _UNITS if span / (power * unit) <= _MOST_STEPS + _ROUNDING]
    even = (one for one in units if abs(span / one - round(span / one)) < _ROUNDING)
    return next(even, units[0])


def _axis(axis: Axis, id_: str, place: str) -> str:
    high = "" if axis.high is None else f'<c:max val="{axis.high:g}"/>'
    low = "" if axis.low is None else f'<c:min val="{axis.low:g}"/>'
    order = "maxMin" if axis.backwards and id_ == CATEGORIES else "minMax"
    beside = "nextTo" if axis.backwards and id_ == VALUES else "low"
    return (
        f'<c:axId val="{id_}"/><c:scaling><c:orientation val="{order}"/>{high}{low}</c:scaling>'
        f'<c:delete val="{axis.hidden:d}"/><c:axPos val="{place}"/>{_grid(axis)}{_title(axis, place)}'
        f'<c:numFmt formatCode="{axis.form}" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="{beside}"/>{_line(9525, 60)}{text_properties(axis.size, turned=axis.turned)}'
    )


def _line(width: int, lighter: int) -> str:
    return f'<c:spPr><a:ln w="{width}"><a:solidFill>{_grey(lighter)}</a:solidFill></a:ln></c:spPr>'


def _grid(axis: Axis) -> str:
    if not axis.grid:
        return ""
    return f"<c:majorGridlines>{_line(6350, 80)}</c:majorGridlines>"


def _title(axis: Axis, place: str) -> str:
    if not axis.title:
        return ""
    turn = ' rot="-5400000" vert="horz"' if place == "l" else ""
    where = (
        ""
        if axis.title_top is None
        else (
            '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.002"/>'
            f'<c:y val="{axis.title_top:.4f}"/></c:manualLayout></c:layout>'
        )
    )
    return (
        f"<c:title><c:tx><c:rich><a:bodyPr{turn}/><a:lstStyle/><a:p><a:pPr>{_default(axis.size)}</a:pPr>"
        f"<a:r>{_default(axis.size, 'rPr')}<a:t>{escape(axis.title)}</a:t></a:r></a:p></c:rich></c:tx>"
        f'{where}<c:overlay val="0"/></c:title>'
    )


def _default(size: float, name: str = "defRPr") -> str:
    return f'<a:{name} sz="{round(size * 100)}" b="0"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:{name}>'


def _grey(lighter: int) -> str:
    return f'<a:schemeClr val="tx2"><a:lumMod val="{100 - lighter}000"/><a:lumOff val="{lighter}000"/></a:schemeClr>'


def texts(reference: str, values: Sequence[str]) -> str:
    """Return texts, and the cells in which they can be edited; blank ones are left out."""
    points = "".join(f'<c:pt idx="{at}"><c:v>{escape(value)}</c:v></c:pt>' for at, value in enumerate(values) if value)
    cache = f'<c:strCache><c:ptCount val="{len(values)}"/>{points}</c:strCache>'
    return f"<c:strRef><c:f>{escape(reference)}</c:f>{cache}</c:strRef>"


def numbers(reference: str, values: Sequence[float | None]) -> str:
    """Return numbers, and the cells in which they can be edited; what is unknown is left out."""
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{float(value)!r}</c:v></c:pt>' for at, value in enumerate(values) if value is not None
    )
    return (
        f"<c:numRef><c:f>{escape(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode>"
        f'<c:ptCount val="{len(values)}"/>{points}</c:numCache></c:numRef>'
    )


def labels(of_points: Iterable[str], size: float, *, form: str = "", place: str = "", color: str = "tx1") -> str:
    """Return the labels of a series: those of single points, and with a `form`, the values of all others."""
    position = f'<c:dLblPos val="{place}"/>' if place and form else ""
    number = f'<c:numFmt formatCode="{form}" sourceLinked="0"/>' if form else ""
    shown = _flags(*(["Val"] if form else []))
    looks = f"{number}<c:spPr><a:noFill/></c:spPr>{text_properties(size, color=color)}{position}"
    return f"<c:dLbls>{''.join(of_points)}{looks}{shown}</c:dLbls>"


def text_label(  # noqa: PLR0913  what a label says, and how it looks
    at: int, size: float, place: str, lines: Sequence[str], *, color: str = "tx1", bold: bool = False, paper: str = ""
) -> str:
    """Return the label of one point: a text in lines that no program breaks, on `paper` of a colour if any."""
    fill = f'<a:solidFill><a:schemeClr val="{color}"/></a:solidFill>'
    look = f'sz="{round(size * 100)}" b="{bold:d}"'
    paragraphs = "".join(
        f"<a:p><a:pPr><a:defRPr {look}>{fill}</a:defRPr></a:pPr><a:r><a:rPr {look}>{fill}</a:rPr>"
        f"<a:t>{escape(line)}</a:t></a:r></a:p>"
        for line in lines
    )
    rich = f'<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>{paragraphs}</c:rich></c:tx>'
    ground = f'<a:solidFill><a:schemeClr val="{paper}"><a:alpha val="80000"/></a:schemeClr></a:solidFill>'
    return _label(at, f"{rich}<c:spPr>{ground if paper else '<a:noFill/>'}</c:spPr>", place, "Val")


def value_label(at: int, size: float, place: str, form: str) -> str:
    """Return the label of one point: its value."""
    number = f'<c:numFmt formatCode="{form}" sourceLinked="0"/>'
    return _label(
        at, f"{number}<c:spPr><a:noFill/></c:spPr>{text_properties(size, color='tx1', whole=True)}", place, "Val"
    )


def named_label(at: int, size: float, place: str, *, color: str, form: str = "") -> str:
    """Return the label of one point: the name of its series, and with a `form` its value."""
    number = f'<c:numFmt formatCode="{form}" sourceLinked="0"/>' if form else ""
    looks = f"{number}<c:spPr><a:noFill/></c:spPr>{text_properties(size, color=color, bold=True, whole=True)}"
    return _label(at, looks, place, "SerName", *(["Val"] if form else []))


def _label(at: int, looks: str, place: str, *shown: str) -> str:
    apart = "<c:separator> </c:separator>" if len(shown) > 1 else ""
    return f'<c:dLbl><c:idx val="{at}"/>{looks}<c:dLblPos val="{place}"/>{_flags(*shown)}{apart}</c:dLbl>'


def no_label(at: int) -> str:
    """Take the label of one point away."""
    return f'<c:dLbl><c:idx val="{at}"/><c:delete val="1"/></c:dLbl>'


def _flags(*shown: str) -> str:
    return "".join(f'<c:show{one} val="{int(one in shown)}"/>' for one in _SHOWN)
