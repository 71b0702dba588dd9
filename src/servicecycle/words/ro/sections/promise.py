"""The report's words for the promise."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "text": "„{text}”",
    "timeless": "Nu spune niciun timp cu care pașii să poată fi comparați.",
    "kept": "Respectată într-o zi obișnuită: {typical} din {within}, cât s-a promis.",
    "always": "Respectată: durează {typical} într-o zi obișnuită și {worst} în cel mai rău caz, din {within}, "
    "cât s-a promis.",
    "sometimes": "Respectată într-o zi obișnuită ({typical} din {within}, cât s-a promis), încălcată în cea "
    "mai rea ({worst}).",
    "broken": "Încălcată într-o zi obișnuită: durează {typical}, adică cu {over} mai mult decât {within}, cât "
    "s-a promis.",
    "unknown": {
        "one": "Nu se știe dacă promisiunea de {within} este respectată: dați durata pentru încă {count} pas.",
        "few": "Nu se știe dacă promisiunea de {within} este respectată: dați durata pentru încă {count} pași.",
        "other": "Nu se știe dacă promisiunea de {within} este respectată: dați durata pentru încă {count} de pași.",
    },
}
