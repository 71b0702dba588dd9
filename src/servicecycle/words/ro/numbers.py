"""How numbers, plurals and dates are written, as CLDR has it; the tests hold this against Babel."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "decimal": ",",
    "group": ".",
    "percent": "{number}\u00a0%",
    "date": "{day} {month} {year}",
    "month.1": "ianuarie",
    "month.2": "februarie",
    "month.3": "martie",
    "month.4": "aprilie",
    "month.5": "mai",
    "month.6": "iunie",
    "month.7": "iulie",
    "month.8": "august",
    "month.9": "septembrie",
    "month.10": "octombrie",
    "month.11": "noiembrie",
    "month.12": "decembrie",
    "month.short.1": "ian.",
    "month.short.2": "feb.",
    "month.short.3": "mar.",
    "month.short.4": "apr.",
    "month.short.5": "mai",
    "month.short.6": "iun.",
    "month.short.7": "iul.",
    "month.short.8": "aug.",
    "month.short.9": "sept.",
    "month.short.10": "oct.",
    "month.short.11": "nov.",
    "month.short.12": "dec.",
    "month.alone.1": "ian.",
    "month.alone.2": "feb.",
    "month.alone.3": "mar.",
    "month.alone.4": "apr.",
    "month.alone.5": "mai",
    "month.alone.6": "iun.",
    "month.alone.7": "iul.",
    "month.alone.8": "aug.",
    "month.alone.9": "sept.",
    "month.alone.10": "oct.",
    "month.alone.11": "nov.",
    "month.alone.12": "dec.",
}

_FEW = range(1, 20)


def plural(number: float) -> str:
    """Return the CLDR category of a number: `other` is what wants “de” before its noun, as in “20 de pași”."""
    whole = abs(int(number))
    if whole != abs(number):
        return "few"
    if whole == 1:
        return "one"
    return "few" if whole == 0 or whole % 100 in _FEW else "other"
