"""Words of the chart `report-card`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The report card.
    "axis": "rating, 0 to 100",
    "perceived": "perceived",
    "expected": "expected",
    "gap": "gap",
    "steps": "steps",
    "company": "The company",
    "company.note": "how the service is designed",
    "people": "The people",
    "people.note": "how they deliver it",
    "overall": "overall",
    "title.company": "The company does less well than its people, {company} of 100 against {people}: "
    "weakest is {attribute}",
    "title.company.but": "The company does less well than its people, {company} of 100 against {people}, "
    "yet weakest of all is {attribute}",
    "title.company.plain": "The company does less well than its people: {company} of 100 against {people}",
    "title.people": "The people do less well than their company, {people} of 100 against {company}: "
    "weakest is {attribute}",
    "title.people.but": "The people do less well than their company, {people} of 100 against {company}, "
    "yet weakest of all is {attribute}",
    "title.people.plain": "The people do less well than their company: {people} of 100 against {company}",
    "title.even": "The company and its people do about equally well, {company} and {people} of 100: "
    "weakest is {attribute}",
    "title.even.plain": "The company and its people do about equally well: {company} and {people} of 100",
    "title.only-company": "Only the company was rated by attribute, {company} of 100: weakest is {attribute}",
    "title.only-company.plain": "Only the company was rated by attribute: {company} of 100",
    "title.only-people": "Only the people were rated by attribute, {people} of 100: weakest is {attribute}",
    "title.only-people.plain": "Only the people were rated by attribute: {people} of 100",
    "measure": "How customers rate each attribute, from 0 to 100; each step weighs as much as it matters.",
    "measure.expected": "How customers rate each attribute, from 0 to 100, against what they expect of the "
    "same steps; each step weighs as much as it matters.",
    "key.below": "less than expected",
    "key.unknown": "not rated",
    "alt": "Report card of “{cycle}”, from 0 to 100.",
    "alt.finding": "{finding}.",
    "alt.value": "{name}: {value}.",
    "alt.expected": "{name}: {value}, {expected} expected.",
    "alt.unknown": "{name}: not rated.",
}
