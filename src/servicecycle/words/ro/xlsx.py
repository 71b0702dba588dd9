"""What the workbook adds of its own."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "contents": "Cuprins",
    "contents.sheet": "Foaie",
    "contents.section": "Secțiune",
    "contents.shows": "Ce arată",
    "back": "Înapoi la cuprins",
    "sheet": "Foaie",
    "figures": "Cifrele principale",
    "chart": "{name}, grafic",
    # Titles of columns.
    "value": "Valoare",
    "note": "Notă",
    "group": "Grup",
    "mark": "Felul pasului",
    "category": "Ce",
    "number": "Nr.",
    "size": "Mărime",
    "label": "Pe grafic",
    "page": "Pagina {page} din {pages}",
}
