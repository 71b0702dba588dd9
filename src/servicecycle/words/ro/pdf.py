"""What the PDF adds of its own."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "page": "Pagina {page} din {pages}",
    "logo": "Siglă",
}
