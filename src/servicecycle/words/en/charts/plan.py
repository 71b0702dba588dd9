"""Words of the chart `plan`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The calendar of the plan.
    "title": "All of the plan is done by {day}",
    "title.on-time": "All of the plan is done by {day}, and nothing is late",
    "title.late.one": "“{name}” would not be done when it is due",
    "title.late": {
        "one": "{count} of {total} actions would not be done when it is due",
        "other": "{count} of {total} actions would not be done when they are due",
    },
    "title.endless": {
        "one": "When {count} action of the plan is done cannot be told",
        "other": "When {count} actions of the plan are done cannot be told",
    },
    "title.weeks": {
        "one": "All of the plan is done within {weeks} week",
        "other": "All of the plan is done within {weeks} weeks",
    },
    "measure": "Who does what by when: of each owner one action after the other, what is due first comes first.",
    "measure.weeks": "Who does what, in weeks from the start: of each owner one action after the other.",
    "day": "{month} {day}",
    "month": "{month} {year}",
    "key.work": "work",
    "key.due": "due",
    "key.late": "after it is due",
    "key.endless": "how long it takes is unknown",
    "key.needs": "waits for it",
    "key.until": "the plan ends",
    "rest": {
        "one": "{count} more action begins later.",
        "other": "{count} more actions begin later.",
    },
    "alt": "The calendar of the plan for “{cycle}”: who does what by when.",
    "alt.finding": "{finding}.",
    "alt.work": "“{name}” ({owner}): from {begins} to {ends}.",
    "alt.late": "“{name}” ({owner}): from {begins} to {ends}, though it is due {due}.",
    "alt.open": "“{name}” ({owner}).",
}
