"""Words of the chart `gaps`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The gaps.
    "axis": "evaluare, de la 0 la 100",
    "perceived": "perceput",
    "expected": "așteptat",
    "offered": "oferit",
    "gap": "decalaj",
    "no-phase": "În nicio fază",
    "title": {
        "one": "La {short} din {count} pas clienții primesc mai puțin decât așteaptă, mai ales la „{name}”",
        "few": "La {short} din {count} pași clienții primesc mai puțin decât așteaptă, mai ales la „{name}”",
        "other": "La {short} din {count} de pași clienții primesc mai puțin decât așteaptă, mai ales la „{name}”",
    },
    "title.shared": {
        "one": "La {short} din {count} pas clienții primesc mai puțin decât așteaptă, cu cel mult {points} din 100",
        "few": "La {short} din {count} pași clienții primesc mai puțin decât așteaptă, cu cel mult {points} din 100",
        "other": "La {short} din {count} de pași clienții primesc mai puțin decât așteaptă, cu cel mult {points} din "
        "100",
    },
    "title.one": {
        "one": "„{name}” rămâne sub așteptările clienților, cu {points} din 100",
        "few": "Din {count} pași numai „{name}” rămâne sub așteptările clienților, cu {points} din 100",
        "other": "Din {count} de pași numai „{name}” rămâne sub așteptările clienților, cu {points} din 100",
    },
    "title.none": "Oriunde se cunosc amândouă, clienții nu primesc mai puțin decât așteaptă",
    "measure": "Ce percep clienții față de ce așteaptă, de la 0 la 100.",
    "measure.offered": "Ce percep clienții față de ce așteaptă și de ce spune compania că oferă, de la 0 la 100.",
    "measure.in-order": "În ordinea ciclului.",
    "measure.by-size": "Întâi cele mai mari decalaje.",
    "rest": {
        "one": "La încă {count} pas decalajul nu este mai mare.",
        "few": "La încă {count} pași decalajul nu este mai mare.",
        "other": "La încă {count} de pași decalajul nu este mai mare.",
    },
    "unknown": {
        "one": "La {count} pas decalajul nu este cunoscut.",
        "few": "La {count} pași decalajul nu este cunoscut.",
        "other": "La {count} de pași decalajul nu este cunoscut.",
    },
    "key.below": "mai puțin decât așteptat",
    "key.above": "mai mult decât așteptat",
    "key.blind": {
        "one": "punct orb: oferitul depășește perceputul cu cel puțin {points} punct",
        "few": "punct orb: oferitul depășește perceputul cu cel puțin {points} puncte",
        "other": "punct orb: oferitul depășește perceputul cu cel puțin {points} de puncte",
    },
    "key.expected-unknown": "așteptatul nu se cunoaște",
    "key.perceived-unknown": "perceputul nu se cunoaște",
    "key.neither": "niciunul nu se cunoaște",
    "key.critical": "moment critic",
    "alt": {
        "one": "Decalaje pentru „{cycle}”: ce percep clienții față de ce așteaptă la {count} pas.",
        "few": "Decalaje pentru „{cycle}”: ce percep clienții față de ce așteaptă la fiecare dintre cei {count} pași.",
        "other": "Decalaje pentru „{cycle}”: ce percep clienții față de ce așteaptă la fiecare dintre cei {count} de "
        "pași.",
    },
    "alt.finding": "{finding}.",
    "alt.gap": "„{name}” (pasul {step}): {perceived} perceput, {expected} așteptat.",
    "alt.blind": {
        "one": "Compania are un punct orb la pasul {steps}.",
        "few": "Compania are puncte oarbe la {n} pași: {steps}.",
        "other": "Compania are puncte oarbe la {n} de pași: {steps}.",
    },
}
