"""What the HTML page adds of its own."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "skip": "Salt la raport",
    "contents": "Cuprins",
    "dark": "Întunecat",
    "sortable": "Titlul fiecărei coloane sortează rândurile.",
    "told": "În cuvinte și cifre",
    "told.words": "În cuvinte",
    "told.of": "{told}: {title}",
    "tone.good": "bine",
    "tone.warn": "de urmărit",
    "tone.bad": "prost",
}
