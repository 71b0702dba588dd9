"""Words of the chart `blueprint`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The service blueprint.
    "row.evidence": "Physical evidence",
    "row.customer": "Customer",
    "row.interaction": "line of interaction",
    "row.frontstage": "Frontstage",
    "row.visibility": "line of visibility",
    "row.backstage": "Backstage",
    "row.internal": "line of internal interaction",
    "row.system": "Systems",
    "row.partner": "Partners",
    "row.typical": "typical time",
    "row.worst": "worst, if over",
    "row.tolerable": "tolerable",
    "key.truth": "moment of truth",
    "key.critical": "critical moment",
    "key.handoff": "hand-off",
    "key.departments": "hand-off to another department",
    "key.absent": "without the customer",
    "key.unknown": "who acts is unknown",
    "title.nobody": {
        "one": "Nobody is named yet at the {count} step of this cycle",
        "other": "Nobody is named yet at the {count} steps of this cycle",
    },
    "title.known.one-hand": {
        "one": "{met} of {count} step meets the customer; nobody hands over",
        "other": "{met} of {count} steps meet the customer; nobody hands over",
    },
    "title.known.handed": {
        "one": "{met} of {count} steps meet the customer; the work changes hands once",
        "other": "{met} of {count} steps meet the customer; the work changes hands {handoffs} times",
    },
    "title.known.clustered": {
        "one": "{met} of {count} step meets the customer; hand-offs cluster in “{phase}”",
        "other": "{met} of {count} steps meet the customer; hand-offs cluster in “{phase}”",
    },
    "title.least.one-hand": {
        "one": "At least {met} of {count} step meets the customer; nobody is known to hand over",
        "other": "At least {met} of {count} steps meet the customer; nobody is known to hand over",
    },
    "title.least.handed": {
        "one": "At least {met} of {count} steps meet the customer; the work changes hands once",
        "other": "At least {met} of {count} steps meet the customer; the work changes hands {handoffs} times",
    },
    "title.least.clustered": {
        "one": "At least {met} of {count} step meets the customer; hand-offs cluster in “{phase}”",
        "other": "At least {met} of {count} steps meet the customer; hand-offs cluster in “{phase}”",
    },
    "measure": "Who acts at each step, in the customer’s sight and out of it.",
    "measure.nobody": "What the customer sees at each step, and what happens out of sight.",
    "time": "A usual passage takes {typical}.",
    "time.partly": {
        "one": "The {known} of {count} steps whose duration is known usually takes {typical}.",
        "other": "The {known} of {count} steps whose durations are known usually take {typical}.",
    },
    "over": {
        "one": "At {count} step it can last longer than customers tolerate.",
        "other": "At {count} steps it can last longer than customers tolerate.",
    },
    "unknown": {
        "one": "Who acts is unknown at {count} step.",
        "other": "Who acts is unknown at {count} steps.",
    },
    "alt": {
        "one": "Service blueprint of “{cycle}” with its {count} step.",
        "other": "Service blueprint of “{cycle}” with its {count} steps.",
    },
    "alt.finding": "{finding}.",
    "alt.role": "{role}: {cast}.",
    "alt.part": {"one": "{name} (step {steps})", "other": "{name} (steps {steps})"},
    "alt.often": {"one": "{name} ({count} step)", "other": "{name} ({count} steps)"},
    "alt.handoffs": "Hand-offs: {handoffs}.",
    "alt.handoff": "{giver} to {taker} (step {step})",
    "alt.between": "; ",
    "alt.few": {"one": "{items}; and {count} more", "other": "{items}; and {count} more"},
}
