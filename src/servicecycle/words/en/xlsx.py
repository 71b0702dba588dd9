"""What the workbook adds of its own."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "contents": "Contents",
    "contents.sheet": "Sheet",
    "contents.section": "Section",
    "contents.shows": "What it shows",
    "back": "Back to the contents",
    "sheet": "Sheet",
    "figures": "Headline figures",
    "chart": "{name}, chart",
    # Titles of columns.
    "value": "Value",
    "note": "Note",
    "group": "Group",
    "mark": "Kind of step",
    "category": "What",
    "number": "#",
    "size": "Size",
    "label": "On the chart",
    "page": "Page {page} of {pages}",
}
