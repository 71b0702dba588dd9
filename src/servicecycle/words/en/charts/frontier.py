"""Words of the chart `frontier`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The frontier.
    "title": "{takes} bring {whole}; more would add nothing",
    "title.first": "The first {takes} bring {share} of {whole}",
    "title.next": "{more} more would add {gain}: “{name}”",
    "measure.budget.money": "Money at risk that the best plan saves in a year, for each budget.",
    "measure.budget.service": "Points that the best plan adds to the service score, for each budget.",
    "measure.effort_days.money": "Money at risk that the best plan saves in a year, for each number of days of work.",
    "measure.effort_days.service": "Points that the best plan adds to the service score, for each number of "
    "days of work.",
    "axis.money": "saved in a year",
    "axis.service": "points of the service score",
    "axis.budget": "what the plan costs",
    "axis.effort_days": "days of work that the plan takes",
    "budget": "budget: {bound}",
    "effort_days": "days of work: {bound}",
    "the-plan": "the plan",
    "comes": "+ {name}",
    "goes": "− {name}",
    "more": {"one": "{name} and {count} more", "other": "{name} and {count} more"},
    "nothing": "nothing",
    "item": "{takes} → {benefit}: {name}",
    "key.within": "a plan that the resources cover",
    "key.plan": "the plan",
    "key.beyond": "more than the resources cover",
    "alt": "The frontier of the plan for “{cycle}”: what the best plan brings for each budget.",
    "alt.finding": "{finding}.",
    "alt.budget": "The budget is {bound}.",
    "alt.effort_days": "There are {bound}.",
    "alt.within": "{takes}: {benefit}; new in it: {name}.",
    "alt.plan": "The plan, {takes}: {benefit}; new in it: {name}.",
    "alt.beyond": "Beyond the bound, {takes}: {benefit}; new in it: {name}.",
    "alt.rest": {"one": "And {count} more plan.", "other": "And {count} more plans."},
}
