"""Words of the chart `frontier`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The frontier.
    "title": "{takes} aduc {whole}; mai mult nu ar mai aduce nimic",
    "title.first": "Primele {takes} aduc {share} din {whole}",
    "title.next": "Cu {more} mai mult s-ar adăuga {gain}: „{name}”",
    "measure.budget.money": "Banii la risc pe care cel mai bun plan îi salvează într-un an, la fiecare buget.",
    "measure.budget.service": "Punctele pe care cel mai bun plan le adaugă la scorul serviciului, la fiecare buget.",
    "measure.effort_days.money": "Banii la risc pe care cel mai bun plan îi salvează într-un an, la fiecare "
    "număr de zile de lucru.",
    "measure.effort_days.service": "Punctele pe care cel mai bun plan le adaugă la scorul serviciului, la "
    "fiecare număr de zile de lucru.",
    "axis.money": "salvat într-un an",
    "axis.service": "puncte ale scorului serviciului",
    "axis.budget": "cât costă planul",
    "axis.effort_days": "câte zile de lucru cere planul",
    "budget": "buget: {bound}",
    "effort_days": "zile de lucru: {bound}",
    "the-plan": "planul",
    "comes": "+ {name}",
    "goes": "− {name}",
    "more": "{name} și încă {count}",
    "nothing": "nimic",
    "item": "{takes} → {benefit}: {name}",
    "key.within": "un plan pentru care ajung resursele",
    "key.plan": "planul",
    "key.beyond": "resursele nu ajung",
    "alt": "Frontiera planului pentru „{cycle}”: ce aduce cel mai bun plan la fiecare buget.",
    "alt.finding": "{finding}.",
    "alt.budget": "Bugetul este {bound}.",
    "alt.effort_days": "Sunt {bound}.",
    "alt.within": "{takes}: {benefit}; nou: {name}.",
    "alt.plan": "Planul, {takes}: {benefit}; nou: {name}.",
    "alt.beyond": "Peste limită, {takes}: {benefit}; nou: {name}.",
    "alt.rest": {
        "one": "Și încă {count} plan.",
        "few": "Și încă {count} planuri.",
        "other": "Și încă {count} de planuri.",
    },
}
