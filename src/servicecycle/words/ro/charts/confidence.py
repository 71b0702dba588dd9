"""Words of the chart `confidence`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # How sure the order is.
    "axis": "loc",
    "tier": "treaptă",
    "ranks": "locuri",
    "own": "al său",
    "first": "primul",
    "to": "{low}–{high}",
    "share": "partea din simulări, în %",
    "own.of": "are locul său",
    "first.of": "este primul",
    "critical": "moment critic",
    "key.rank": "locul său",
    "key.interval": "unde se află în nouă simulări din zece",
    "key.shades": "cu cât mai închis, cu atât mai multe simulări îi dau acel loc",
    "title.sure": {
        "one": "Primul loc este sigur: „{name}” este primul în {share} din {draws} simulare",
        "few": "Primul loc este sigur: „{name}” este primul în {share} din {draws} simulări",
        "other": "Primul loc este sigur: „{name}” este primul în {share} din {draws} de simulări",
    },
    "title.likely": {
        "one": "Primul loc este destul de sigur: „{name}” este primul în {share} din {draws} simulare",
        "few": "Primul loc este destul de sigur: „{name}” este primul în {share} din {draws} simulări",
        "other": "Primul loc este destul de sigur: „{name}” este primul în {share} din {draws} de simulări",
    },
    "title.open": {
        "one": "„{name}” este primul în numai {share} din {draws} simulare, „{rival}” în {rival_share}",
        "few": "„{name}” este primul în numai {share} din {draws} simulări, „{rival}” în {rival_share}",
        "other": "„{name}” este primul în numai {share} din {draws} de simulări, „{rival}” în {rival_share}",
    },
    "title.two": "„{name}” și „{other}” împart prima treaptă: nu pot fi deosebiți",
    "title.several": {
        "one": "{count} pas este pe prima treaptă: „{name}”",
        "few": "{count} pași împart prima treaptă și nu pot fi deosebiți; printre ei este „{name}”",
        "other": "{count} de pași împart prima treaptă și nu pot fi deosebiți; printre ei este „{name}”",
    },
    "measure.raters": {
        "one": "Ce loc are fiecare pas după prioritate în {draws} simulare a evaluatorilor și a parametrilor metodei; "
        "pașii de pe o treaptă nu pot fi deosebiți.",
        "few": "Ce loc are fiecare pas după prioritate în {draws} simulări ale evaluatorilor și ale parametrilor "
        "metodei; pașii de pe o treaptă nu pot fi deosebiți.",
        "other": "Ce loc are fiecare pas după prioritate în {draws} de simulări ale evaluatorilor și ale parametrilor "
        "metodei; pașii de pe o treaptă nu pot fi deosebiți.",
    },
    "measure.parameters": {
        "one": "Ce loc are fiecare pas după prioritate în {draws} simulare, numai a parametrilor metodei; pașii de "
        "pe o treaptă nu pot fi deosebiți.",
        "few": "Ce loc are fiecare pas după prioritate în {draws} simulări, numai ale parametrilor metodei; pașii de "
        "pe o treaptă nu pot fi deosebiți.",
        "other": "Ce loc are fiecare pas după prioritate în {draws} de simulări, numai ale parametrilor metodei; "
        "pașii de pe o treaptă nu pot fi deosebiți.",
    },
    "level": "Pașii la egalitate rămân în ordinea din fișier.",
    "rest": {
        "one": "Urmează încă {count} pas.",
        "few": "Urmează încă {count} pași.",
        "other": "Urmează încă {count} de pași.",
    },
    "sound": {
        "one": "La încă {count} pas nimic nu lasă de dorit.",
        "few": "La încă {count} pași nimic nu lasă de dorit.",
        "other": "La încă {count} de pași nimic nu lasă de dorit.",
    },
    "alt": "Cât de sigure sunt locurile domeniilor de îmbunătățit din „{cycle}”. {finding}.",
    "alt.area": "{rank}: „{name}”, de la locul {low} la {high} în nouă simulări din zece, pe locul său în {share}.",
    "alt.tier": {
        "one": "Treapta {tier} are {count} pas.",
        "few": "Treapta {tier} are {count} pași.",
        "other": "Treapta {tier} are {count} de pași.",
    },
}
