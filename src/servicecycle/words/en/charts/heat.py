"""Words of the chart `heat`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The heat map.
    "whole": "Whole cycle",
    "no-phase": "In no phase",
    "not-rated": "not rated",
    "steps": {"one": "{count} step", "other": "{count} steps"},
    "rated": {"one": "{measured} of {count} step rated", "other": "{measured} of {count} steps rated"},
    "pair": "“{actor}” in “{phase}”",
    "actor": "“{actor}”",
    "title.low": "The weak spot is {where}: {value} of 100",
    "title.shared": {
        "one": "The weak spots are {where} and {count} other: {value} of 100",
        "other": "The weak spots are {where} and {count} others: {value} of 100",
    },
    "title.level": "No phase and nobody stands out: {value} of 100 everywhere",
    "title.one": "Only {where} has been rated: {value} of 100",
    "title.single": "{where} scores {value} of 100",
    "axis": "score, 0 to 100",
    "measure.phases": "Mean score, by phase, of the steps in which each takes part, weighted by importance, "
    "from 0 to 100. Darker is worse.",
    "measure.cycle": "Mean score of the steps in which each takes part, weighted by importance, from 0 to 100. "
    "Darker is worse.",
    "empty": "Empty: takes no part.",
    "unknown": "Hatched: not rated.",
    "alt": "Heat map of “{cycle}” by phase and actor.",
    "alt.finding": "{finding}.",
    "alt.lowest": "Lowest: {cells}.",
    "alt.highest": "Highest: {cells}.",
    "alt.cell": "{where} with {value}",
    "alt.between": "; ",
    "alt.unknown": {
        "one": "{count} pair of phase and actor is not rated.",
        "other": "{count} pairs of phase and actor are not rated.",
    },
}
