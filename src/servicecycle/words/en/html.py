"""What the HTML page adds of its own."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "skip": "Skip to the report",
    "contents": "Contents",
    "dark": "Dark",
    "sortable": "Each column’s title sorts the rows.",
    "told": "In words and numbers",
    "told.words": "In words",
    "told.of": "{told}: {title}",
    "tone.good": "good",
    "tone.warn": "to watch",
    "tone.bad": "bad",
}
