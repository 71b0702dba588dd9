"""Words of the chart `plan`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The calendar of the plan.
    "title": "Tot planul este gata la {day}",
    "title.on-time": "Tot planul este gata la {day} și nimic nu întârzie",
    "title.late.one": "„{name}” nu ar fi gata la termen",
    "title.late": {
        "one": "{count} acțiune din {total} nu ar fi gata la termen",
        "few": "{count} acțiuni din {total} nu ar fi gata la termen",
        "other": "{count} de acțiuni din {total} nu ar fi gata la termen",
    },
    "title.endless": {
        "one": "Nu se poate spune când este gata {count} acțiune din plan",
        "few": "Nu se poate spune când sunt gata {count} acțiuni din plan",
        "other": "Nu se poate spune când sunt gata {count} de acțiuni din plan",
    },
    "title.weeks": {
        "one": "Tot planul este gata în {weeks} săptămână",
        "few": "Tot planul este gata în {weeks} săptămâni",
        "other": "Tot planul este gata în {weeks} de săptămâni",
    },
    "measure": "Cine, ce și până când: fiecare responsabil face o acțiune după alta, întâi cea cu termenul mai "
    "apropiat.",
    "measure.weeks": "Cine ce face, în săptămâni de la început: fiecare responsabil face o acțiune după alta.",
    "day": "{day} {month}",
    "month": "{month} {year}",
    "key.work": "lucru",
    "key.due": "termen",
    "key.late": "după termen",
    "key.endless": "nu se știe cât durează",
    "key.needs": "o așteaptă",
    "key.until": "sfârșitul planului",
    "rest": {
        "one": "Încă {count} acțiune începe mai târziu.",
        "few": "Încă {count} acțiuni încep mai târziu.",
        "other": "Încă {count} de acțiuni încep mai târziu.",
    },
    "alt": "Calendarul planului pentru „{cycle}”: cine, ce și până când.",
    "alt.finding": "{finding}.",
    "alt.work": "„{name}” ({owner}): din {begins} până în {ends}.",
    "alt.late": "„{name}” ({owner}): din {begins} până în {ends}, deși are termen pe {due}.",
    "alt.open": "„{name}” ({owner}).",
}
