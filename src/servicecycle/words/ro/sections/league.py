"""The report's words for several cycles."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "title": "Cicluri ale serviciilor, de la cel mai slab",
    "files": "Fișiere",
    "cycle": "Ciclu",
    "first": "De îmbunătățit întâi",
    "file": "Fișier",
    "worst": "Cel mai slab este „{name}”, cu scorul serviciului {score}.",
}
