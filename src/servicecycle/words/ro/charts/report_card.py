"""Words of the chart `report-card`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The report card.
    "axis": "evaluare, de la 0 la 100",
    "perceived": "perceput",
    "expected": "așteptat",
    "gap": "decalaj",
    "steps": "pași",
    "company": "Compania",
    "company.note": "cum este proiectat serviciul",
    "people": "Angajații",
    "people.note": "cum îl prestează",
    "overall": "pe ansamblu",
    "title.company": "Compania stă mai slab decât angajații, {company} din 100 față de {people}: cel mai "
    "slab la {attribute}",
    "title.company.but": "Compania stă mai slab decât angajații, {company} din 100 față de {people}, dar cea mai "
    "mică notă este la {attribute}",
    "title.company.plain": "Compania stă mai slab decât angajații: {company} din 100 față de {people}",
    "title.people": "Angajații stau mai slab decât compania, {people} din 100 față de {company}: cel mai "
    "slab la {attribute}",
    "title.people.but": "Angajații stau mai slab decât compania, {people} din 100 față de {company}, dar cea mai "
    "mică notă este la {attribute}",
    "title.people.plain": "Angajații stau mai slab decât compania: {people} din 100 față de {company}",
    "title.even": "Compania și angajații stau cam la fel, {company} și {people} din 100: cel mai slab la {attribute}",
    "title.even.plain": "Compania și angajații stau cam la fel: {company} și {people} din 100",
    "title.only-company": "Numai compania a fost evaluată pe atribute, {company} din 100: cel mai slab la {attribute}",
    "title.only-company.plain": "Numai compania a fost evaluată pe atribute: {company} din 100",
    "title.only-people": "Numai angajații au fost evaluați pe atribute, {people} din 100: cel mai slab la {attribute}",
    "title.only-people.plain": "Numai angajații au fost evaluați pe atribute: {people} din 100",
    "measure": "Cum evaluează clienții fiecare atribut, de la 0 la 100; fiecare pas cântărește cât contează.",
    "measure.expected": "Cum evaluează clienții fiecare atribut, de la 0 la 100, față de ce așteaptă la "
    "aceiași pași; fiecare pas cântărește cât contează.",
    "key.below": "mai puțin decât așteptat",
    "key.unknown": "neevaluat",
    "alt": "Carnetul de note pentru „{cycle}”, de la 0 la 100.",
    "alt.finding": "{finding}.",
    "alt.value": "{name}: {value}.",
    "alt.expected": "{name}: {value}, așteptat {expected}.",
    "alt.unknown": "{name}: neevaluat.",
}
