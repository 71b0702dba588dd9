"""Words of the chart `tornado`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "axis": "avans, în puncte de prioritate",
    "low": "la capătul de jos al limitelor",
    "high": "la capătul de sus",
    "today": "astăzi: {lead}",
    "behind": "primul este alt pas",
    "usual": "acum",
    "instead": "primul în locul lui",
    "up": "≥\u00a0{at}: {name}",
    "down": "≤\u00a0{at}: {name}",
    "key.least": "cel mai mic avans, în interiorul limitelor",
    "key.flip": "de aici primul este alt pas",
    "still": {
        "one": "Încă {count} parametru nu schimbă avansul.",
        "few": "Încă {count} parametri nu schimbă avansul.",
        "other": "Încă {count} de parametri nu schimbă avansul.",
    },
    "title.none": "„{name}” rămâne primul, orice parametru al metodei s-ar mișca în limitele lui",
    "title.some": {
        "one": "Un parametru al metodei ar putea lua primul loc pasului „{name}”: {parameter}",
        "few": "{count} din {total} parametri ai metodei ar putea lua primul loc pasului „{name}”",
        "other": "{count} din {total} parametri ai metodei ar putea lua primul loc pasului „{name}”",
    },
    "title.level": "Primii pași sunt astăzi la egalitate: „{name}” nu are niciun avans",
    "measure": "Cu câte puncte de prioritate, din 100, este „{name}” înaintea celui mai bun rival, dacă un "
    "parametru se mișcă în limitele lui și toți ceilalți rămân.",
    "alt": "Ce face fiecare parametru al metodei cu primul loc, în „{cycle}”. {finding}. Astăzi avansul este "
    "de {lead}.",
    "alt.swing": "{parameter} de la {low} la {high}: un avans de la {lead_low} la {lead_high}.",
    "alt.up": "De la {at} în sus, primul este „{name}”.",
    "alt.down": "La {at} și mai jos, primul este „{name}”.",
}
