"""Words of the chart `priority`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # Priorities.
    "axis": "prioritate, de la 0 la 100",
    "priority": "prioritate",
    "importance": "importanță",
    "deterioration": "deteriorare",
    "leverage": "pârghie",
    "quadrant": "cadran",
    "urgent": "{priority}  urgent",
    "critical": "moment critic",
    "tier": "Treapta {tier}",
    "tiers": "Pașii de pe o treaptă nu pot fi deosebiți.",
    "title.none": "Niciun pas nu iese în față ca fiind primul de îmbunătățit",
    "title.one": "Numai „{name}” a fost evaluat: prioritatea lui este {priority} din 100",
    "title.by-far": "„{name}” vine de departe primul: prioritate {priority} din 100, față de {next} la următorul",
    "title.shared": {
        "one": "{count} pas are cea mai mare prioritate, {priority} din 100: „{name}”",
        "few": "{count} pași împart cea mai mare prioritate, {priority} din 100; printre ei este „{name}”",
        "other": "{count} de pași împart cea mai mare prioritate, {priority} din 100; printre ei este „{name}”",
    },
    "title": "„{name}” vine primul: prioritate {priority} din 100",
    "measure": "Prioritatea, din 100, unește trei factori de la 0 la 1: cât contează pasul, cât de departe "
    "este de ce ar trebui să fie și cât câștigă întregul prin el.",
    "rest": {
        "one": "Urmează încă {count} pas, cu prioritatea {high}.",
        "few": "Urmează încă {count} pași, cu priorități de la {high} până la {low}.",
        "other": "Urmează încă {count} de pași, cu priorități de la {high} până la {low}.",
    },
    "sound": {
        "one": "La încă {count} pas nimic nu lasă de dorit.",
        "few": "La încă {count} pași nimic nu lasă de dorit.",
        "other": "La încă {count} de pași nimic nu lasă de dorit.",
    },
    "unknown": {
        "one": "{count} pas nu este evaluat; prioritatea lui nu se cunoaște.",
        "few": "{count} pași nu sunt evaluați; prioritățile lor nu se cunosc.",
        "other": "{count} de pași nu sunt evaluați; prioritățile lor nu se cunosc.",
    },
    "alt": "Ce este de îmbunătățit la „{cycle}”, după prioritate, de la 0 la 100.",
    "alt.finding": "{finding}.",
    "alt.area": "{rank}: „{name}” cu {priority}; importanță {importance}, deteriorare {deterioration} și "
    "pârghie {leverage}.",
    "alt.urgent": {
        "one": "{count} pas este urgent.",
        "few": "{count} pași sunt urgenți.",
        "other": "{count} de pași sunt urgenți.",
    },
}
