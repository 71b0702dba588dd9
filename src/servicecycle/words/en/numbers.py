"""How numbers, plurals and dates are written, as CLDR has it; the tests hold this against Babel."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "decimal": ".",
    "group": ",",
    "percent": "{number}%",
    "date": "{month} {day}, {year}",
    "month.1": "January",
    "month.2": "February",
    "month.3": "March",
    "month.4": "April",
    "month.5": "May",
    "month.6": "June",
    "month.7": "July",
    "month.8": "August",
    "month.9": "September",
    "month.10": "October",
    "month.11": "November",
    "month.12": "December",
    "month.short.1": "Jan",
    "month.short.2": "Feb",
    "month.short.3": "Mar",
    "month.short.4": "Apr",
    "month.short.5": "May",
    "month.short.6": "Jun",
    "month.short.7": "Jul",
    "month.short.8": "Aug",
    "month.short.9": "Sep",
    "month.short.10": "Oct",
    "month.short.11": "Nov",
    "month.short.12": "Dec",
    "month.alone.1": "Jan",
    "month.alone.2": "Feb",
    "month.alone.3": "Mar",
    "month.alone.4": "Apr",
    "month.alone.5": "May",
    "month.alone.6": "Jun",
    "month.alone.7": "Jul",
    "month.alone.8": "Aug",
    "month.alone.9": "Sep",
    "month.alone.10": "Oct",
    "month.alone.11": "Nov",
    "month.alone.12": "Dec",
}


def plural(number: float) -> str:
    """Return the CLDR category of a number: `one` for 1, written without a fraction."""
    return "one" if number == 1 else "other"
