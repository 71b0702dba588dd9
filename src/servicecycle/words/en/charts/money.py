"""Words of the chart `money`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # Money at risk.
    "axis": "money at risk a year",
    "axis.in": "money at risk a year, {currency}",
    "at-risk": "at risk a year",
    "title": "About {amount} a year is at risk, {share} of it over “{name}”",
    "title.one": "About {amount} a year is at risk over “{name}”",
    "title.alike": {
        "one": "About {amount} a year is at risk over {count} incident",
        "other": "About {amount} a year is at risk over {count} incidents",
    },
    "measure": "The margin of the customers lost over each incident in a year; each customer lost counts {value}.",
    "measure.range": "The margin of the customers lost over each incident in a year, and the range of what is "
    "assumed; each customer lost counts {value}.",
    "all": "In all, each customer lost once",
    "met": "Customers who meet it",
    "share": "Share",
    "range-key": "range of what is assumed",
    "once": "The parts come to {amount} more than the whole: who would be lost over two incidents is lost once.",
    "rest": {
        "one": "And {count} more incident, of {amount} at the most.",
        "other": "And {count} more incidents, of {amount} each at the most.",
    },
    "unknown": {
        "one": "{count} incident of unknown chance is not counted.",
        "other": "{count} incidents of unknown chance are not counted.",
    },
    "assumed": "Assumed about customers: {parts}.",
    "assumed.range": "{value} ({low} to {high})",
    "assumed.and": "; ",
    "assumed.complain": "{value} of those with a problem complain",
    "assumed.satisfied": "the answer satisfies {value} of those who complain",
    "assumed.mollified": "the answer only calms {value} of those who complain",
    "assumed.lost_satisfied": "{value} of the satisfied are lost",
    "assumed.lost_mollified": "{value} of the calmed are lost",
    "assumed.lost_dissatisfied": "{value} of those whom no answer calmed are lost",
    "assumed.lost_silent": "{value} of those who said nothing are lost",
    "assumed.retention": "{value} of customers are still here after a year",
    "assumed.discount": "later money counts {value} less a year",
    "alt": "Money at risk in a year by incident, of “{cycle}”. {finding}.",
    "alt.one": {
        "one": "“{name}”: {amount}; {met} customer meets it.",
        "other": "“{name}”: {amount}; {met} customers meet it.",
    },
    "alt.whole": "In all {amount}.",
    "alt.range": "In all {amount}, between {low} and {high}.",
}
