"""Words of the chart `risk`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The risk map.
    "axis.severity": "severity: chance that an incident spoils the whole cycle",
    "axis.chance": "chance of the incident in one passage",
    "axis.chance.percent": "chance of the incident in one passage, in percent",
    "axis.left": "severity after recovery, in percent",
    "size.money": "money at risk a year",
    "size.risk": "net risk, in percent",
    "title.none": "No critical moment is known to cost anything",
    "title.money": "“{name}” puts the most at risk: {amount} a year",
    "title.money.only": "“{name}” puts {amount} a year at risk",
    "title.money.shared": {
        "one": "{n} incident puts the most at risk, {amount} a year: “{name}”",
        "other": "{n} incidents put the most at risk, {amount} a year each; one is “{name}”",
    },
    "title.risk": "“{name}” is the greatest risk: it spoils {share} of passages",
    "title.risk.only": "“{name}” spoils {share} of passages",
    "title.risk.shared": {
        "one": "{n} incident is the greatest risk, it spoils {share} of passages: “{name}”",
        "other": "{n} incidents are the greatest risk, each spoils {share} of passages; one is “{name}”",
    },
    "measure.money": "How likely each incident is, against how much it spoils after recovery; by area, the money "
    "at risk.",
    "measure.risk": "How likely each incident is, against how much it spoils after recovery; by area, the net risk.",
    "total": "In all {amount} a year.",
    "total.range": "In all {amount} a year, between {low} and {high}.",
    "assumed": {
        "one": "{n} figure about customers is assumed.",
        "other": "{n} figures about customers are assumed.",
    },
    "level": "risk {share}",
    "unknown": "unknown",
    "cost.money": "{amount} a year",
    "cost.risk": "spoils {share}",
    "cost.unknown": "cost unknown",
    "item": "{name}: {cost}",
    "chance-unknown": "chance unknown",
    "key.money": "area: money at risk a year",
    "key.risk": "area: net risk, the share of passages spoilt",
    "key.recovery": "what recovery takes off",
    "key.hollow": "severity or recovery unknown, counted at its worst",
    "key.level": "equal risk: chance × severity",
    "alt": {
        "one": "Risk map of “{cycle}”, with {n} critical moment: the chance of the incident across, severity upwards.",
        "other": "Risk map of “{cycle}”, with {n} critical moments: the chance of the incident across, severity "
        "upwards; the costliest first.",
    },
    "alt.one": "“{name}”: chance {chance}, severity {severity}, recovery {recovery}, {cost}.",
    "alt.more": {"one": "And {n} more.", "other": "And {n} more."},
    "alt.unknown": {
        "one": "The chance of {n} critical moment is unknown.",
        "other": "The chance of {n} critical moments is unknown.",
    },
}
