"""Words of the chart `importance`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The importance–performance matrix.
    "axis.importance": "importanță, de la 0 la 100",
    "axis.perceived": "perceput, de la 0 la 100",
    "title.one": "Numai „{name}” a fost evaluat: importanță {importance}, perceput {perceived} din 100",
    "title.single": "„{name}” este pasul pe care să vă concentrați",
    "title.several": {
        "one": "Concentrați-vă întâi pe „{name}”, apoi pe încă {n} pas",
        "few": "Concentrați-vă întâi pe „{name}”, apoi pe încă {n} pași",
        "other": "Concentrați-vă întâi pe „{name}”, apoi pe încă {n} de pași",
    },
    "title.none": "Niciun pas nu iese în față ca fiind cel pe care să vă concentrați",
    "measure.mean": "Cât contează pentru clienți fiecare pas evaluat, față de ce percep acolo; liniile se "
    "întretaie la medii.",
    "measure.median": "Cât contează pentru clienți fiecare pas evaluat, față de ce percep acolo; liniile se "
    "întretaie la mediane.",
    "measure.scale": "Cât contează pentru clienți fiecare pas evaluat, față de ce percep acolo; liniile se "
    "întretaie la mijlocul scalei.",
    "cross.mean": "medie {value}",
    "cross.median": "mediană {value}",
    "cross.scale": "mijloc {value}",
    "not-rated": "neevaluat",
    "nowhere": {
        "one": "{n} pas nu este pe hartă, fiindcă nu i se știe nici importanța, nici ce este perceput: {names}",
        "few": "{n} pași nu sunt pe hartă, fiindcă nu li se știe nici importanța, nici ce este perceput: {names}",
        "other": "{n} de pași nu sunt pe hartă, fiindcă nu li se știe nici importanța, nici ce este perceput: {names}",
    },
    "semicolon": "; ",
    "key.truth": "moment al adevărului",
    "key.other": "alt pas",
    "key.critical": "moment critic",
    "key.assumed": "importanță necunoscută, presupusă a fi media",
    "alt": {
        "one": "Matricea importanță–performanță pentru „{cycle}”, cu {n} pas evaluat: importanța pe verticală, "
        "perceputul pe orizontală, fiecare de la 0 la 100.",
        "few": "Matricea importanță–performanță pentru „{cycle}”, cu {n} pași evaluați: importanța pe verticală, "
        "perceputul pe orizontală, fiecare de la 0 la 100.",
        "other": "Matricea importanță–performanță pentru „{cycle}”, cu {n} de pași evaluați: importanța pe verticală, "
        "perceputul pe orizontală, fiecare de la 0 la 100.",
    },
    "alt.cross": "Liniile se întretaie la importanța {importance} și perceputul {perceived}.",
    "alt.comma": ", ",
    "alt.name": "„{name}”",
    "alt.quadrant": "În cadranul „{quadrant}”: {names}.",
    "alt.quadrant.more": "În cadranul „{quadrant}”: {names} și încă {n}.",
    "alt.assumed": {
        "one": "Importanța unui pas este necunoscută și se presupune a fi media.",
        "few": "Importanța a {n} pași este necunoscută și se presupune a fi media.",
        "other": "Importanța a {n} de pași este necunoscută și se presupune a fi media.",
    },
    "alt.unrated": {
        "one": "{n} pas nu este evaluat.",
        "few": "{n} pași nu sunt evaluați.",
        "other": "{n} de pași nu sunt evaluați.",
    },
}
