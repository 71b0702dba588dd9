"""What stands around the pages of the rules; the pages themselves are in `pages/`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "family.SC0": "Fișierul și programul",
    "family.SC1": "Ciclul este întreg",
    "family.SC2": "Momentele",
    "family.SC3": "Contradicții",
    "family.SC4": "Măsurarea",
    "family.SC5": "De la constatare la acțiune",
    "family.SC6": "Predările între departamente",
    "family.SC80": "Praguri cerute",
    "family.SC81": "Regres față de o versiune anterioară",
    "heading": "{code}: {title}",
    "facts": "`{name}` · {severity} · {family}",
    "mended": "`check --fix` corectează singur acest lucru.",
    "mended.short": "corectat de --fix",
    "threshold": "Pragul `{name}`: {meaning} Dacă nu este stabilit altfel: {value}.",
    "minutes": "{number} min",
    "one": "Pagina unei singure reguli: servicecycle explain SC206",
    "head": "Regulile lui `check`",
    "intro": "Document generat de `servicecycle rules --format markdown` chiar din reguli. Cum alegeți regulile, cum "
    "suprimați una într-un fișier și cum stabiliți severitatea și pragurile aflați din [checking.md](checking.md).",
    "column.code": "cod",
    "column.severity": "severitate",
    "column.title": "ce găsește",
}
