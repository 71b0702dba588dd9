"""What `check` says around the findings; the findings' own words stand in `rules.py`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "severity.error": "eroare",
    "severity.warning": "avertisment",
    "severity.advice": "sfat",
    "help": "de făcut:",
    "count.error": {"one": "{count} eroare", "few": "{count} erori", "other": "{count} de erori"},
    "count.warning": {"one": "{count} avertisment", "few": "{count} avertismente", "other": "{count} de avertismente"},
    "count.advice": {"one": "{count} sfat", "few": "{count} sfaturi", "other": "{count} de sfaturi"},
    "files": {
        "one": "{count} fișier verificat",
        "few": "{count} fișiere verificate",
        "other": "{count} de fișiere verificate",
    },
    "found": "{files}: {findings}.",
    "nothing": "{files}: nimic de semnalat.",
    "unreadable": {
        "one": "{count} fișier nu a putut fi citit, așa că majoritatea regulilor l-au sărit.",
        "few": "{count} fișiere nu au putut fi citite, așa că majoritatea regulilor le-au sărit.",
        "other": "{count} de fișiere nu au putut fi citite, așa că majoritatea regulilor le-au sărit.",
    },
    "silenced": {
        "one": "{count} constatare este suprimată de un comentariu.",
        "few": "{count} constatări sunt suprimate de comentarii.",
        "other": "{count} de constatări sunt suprimate de comentarii.",
    },
    "hint-at-version": "sugestie: începeți {file} cu `servicecycle: 1`, pentru ca o versiune viitoare să știe cum să-l "
    "citească",
    "error": "eroare: {what}",
    "mistakes": {
        "one": "{n} greșeală; nu s-a analizat nimic.",
        "few": "{n} greșeli; nu s-a analizat nimic.",
        "other": "{n} de greșeli; nu s-a analizat nimic.",
    },
    "progress": {
        "one": "{count} din {n} fișier",
        "few": "{count} din {n} fișiere",
        "other": "{count} din {n} de fișiere",
    },
    "wrote": "Am scris {path}. Mai departe: servicecycle analyze {path}",
    "warning": "avertisment: {what}",
    "failed": "Fișiere care nu au putut fi analizate: {failed} din {n}; vedeți mai sus.",
    "bug": "eroare: este un defect al programului servicecycle, nu al fișierului dumneavoastră. Vă rugăm să-l "
    "semnalați, împreună cu rândurile de mai sus și cu fișierul.",
    "mended": {
        "one": "1 constatare corectată în {files}.",
        "few": "{count} constatări corectate în {files}.",
        "other": "{count} de constatări corectate în {files}.",
    },
    "mended.files": {"one": "{count} fișier", "few": "{count} fișiere", "other": "{count} de fișiere"},
    "explain": "De ce contează, cu un exemplu:",
    "hidden": "GitHub arată primele {shown} de fiecare fel; restul se găsesc în jurnal: {findings}.",
}
