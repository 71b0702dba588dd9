"""What the slides add of their own."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "locale": "ro-RO",
    "part": "{title} ({part} din {parts})",
    # Findings are told first; what proves them in full stands at the end.
    "appendix": "Anexă",
    "appendix.title": "Anexă: concluziile în detaliu",
    "appendix.of": "Anexă: {section}",
    "appendix.section": "Secțiunea",
    "appendix.slide": "De la diapozitivul",
    "appendix.rest": "Aceasta este o parte; totul se află în anexă, pe diapozitivele {first}–{last}.",
    # The layouts, and what their places are for, as an editor of slides names them.
    "layout.title": "Diapozitiv de titlu",
    "layout.text": "Concluzie și text",
    "layout.table": "Concluzie și tabel",
    "layout.chart": "Concluzie și grafic",
    "layout.picture": "Concluzie și imagine",
    "layout.two-tables": "Concluzie și două tabele",
    "layout.chart-and-table": "Concluzie, grafic și tabel",
    "layout.overview": "Concluzie și privire de ansamblu",
    "layout.title-only": "Concluzie",
    "place.title": "Titlu",
    "place.subTitle": "Al cui este serviciul",
    "place.body": "Text",
    "place.tbl": "Tabel",
    "place.chart": "Grafic",
    "place.pic": "Imagine",
    "place.ftr": "Subsol",
    "place.sldNum": "Numărul diapozitivului",
    "place.logo": "Siglă",
    # What is told to those who cannot see a slide.
    "bars.name": "Bare",
    "bars.before": "Înainte",
    "bars.alt": "Bare de la 0 la 100. Cifrele lor sunt în tabelul de alături.",
    "edge.name": "Margine",
    "card.name": "Cifră: {label}",
    "table.name": "Tabel: {title}",
    "unknown": "{name} (necunoscut)",
    # The speaker's notes.
    "notes.picture": "Ce arată graficul: {alt}",
    "notes.measure": "Ce se măsoară: {measure}",
    "notes.whole": "În întregime: {text}",
    "notes.source": "De unde sunt cifrele: {details}",
    "key.name": "Legendă",
    "sheet": "Date",
    "key": "{number}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}{name}",
}
