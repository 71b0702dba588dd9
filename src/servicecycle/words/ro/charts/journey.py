"""Words of the chart `journey`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "axis": "evaluare, de la 0 la 100",
    "title.none": "Încă niciun pas al acestui ciclu nu a fost evaluat",
    "title.one": "Numai „{name}” a fost evaluat: {value} din 100",
    "title.level": "Toți pașii evaluați sunt percepuți la fel: {value} din 100",
    "title.low": "„{name}” este punctul minim: {value} din 100",
    "title.critical": "„{name}” este punctul minim și un moment critic: {value} din 100",
    "title.shared": {
        "one": "„{name}” și încă {n} pas împart punctul minim: {value} din 100",
        "few": "„{name}” și încă {n} pași împart punctul minim: {value} din 100",
        "other": "„{name}” și încă {n} de pași împart punctul minim: {value} din 100",
    },
    "measure": "Ce percep clienții la fiecare pas, de la 0 la 100.",
    "measure.expected": "Ce percep clienții la fiecare pas, față de ce așteaptă, de la 0 la 100.",
    "score": "Scorul serviciului: {score} din 100.",
    "score.coverage": {
        "one": "Scorul serviciului: {score} din 100, cu {measured} din {n} moment al adevărului evaluat.",
        "few": "Scorul serviciului: {score} din 100, cu {measured} din {n} momente ale adevărului evaluate.",
        "other": "Scorul serviciului: {score} din 100, cu {measured} din {n} de momente ale adevărului evaluate.",
    },
    "score.unknown": "Scorul serviciului nu este cunoscut.",
    "perceived": "perceput",
    "expected": "așteptat",
    "low": "minim: {value}",
    "high": "maxim: {value}",
    "times": "×{n}",
    "not-rated": "neevaluat",
    "key.truth": "moment al adevărului",
    "key.other": "alt pas",
    "key.critical": "moment critic",
    "key.not-rated": "neevaluat",
    "key.below": "sub așteptat",
    "key.above": "peste așteptat",
    "key.expected-unknown": "așteptatul neevaluat",
    "key.handoff": "predare",
    "alt": {
        "one": "Parcursul pentru „{cycle}”: ce percep clienții la {n} pas, de la 0 la 100.",
        "few": "Parcursul pentru „{cycle}”: ce percep clienții la fiecare dintre cei {n} pași, de la 0 la 100.",
        "other": "Parcursul pentru „{cycle}”: ce percep clienții la fiecare dintre cei {n} de pași, de la 0 la 100.",
    },
    "alt.finding": "{finding}.",
    "alt.low": "Punctul minim este „{name}” (pasul {step}), cu {value}.",
    "alt.high": "Punctul maxim este „{name}” (pasul {step}), cu {value}.",
    "alt.gap": "Cel mai mare decalaj este la „{name}” (pasul {step}): {perceived} perceput, {expected} așteptat.",
    "alt.critical": {
        "one": "Un moment critic este marcat la pasul {steps}.",
        "few": "Momente critice sunt marcate la {n} pași: {steps}.",
        "other": "Momente critice sunt marcate la {n} de pași: {steps}.",
    },
    "alt.unknown": {
        "one": "{n} pas nu este evaluat.",
        "few": "{n} pași nu sunt evaluați.",
        "other": "{n} de pași nu sunt evaluați.",
    },
}
