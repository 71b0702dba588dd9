"""What the PDF adds of its own."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "page": "Page {page} of {pages}",
    "logo": "Logo",
}
