"""Words of the chart `gaps`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The gaps.
    "axis": "rating, 0 to 100",
    "perceived": "perceived",
    "expected": "expected",
    "offered": "offered",
    "gap": "gap",
    "no-phase": "In no phase",
    "title": {
        "one": "At {short} of {count} step customers get less than expected, worst at “{name}”",
        "other": "At {short} of {count} steps customers get less than expected, worst at “{name}”",
    },
    "title.shared": {
        "one": "At {short} of {count} step customers get less than expected, by up to {points} of 100",
        "other": "At {short} of {count} steps customers get less than expected, by up to {points} of 100",
    },
    "title.one": {
        "one": "“{name}” falls {points} short of what customers expect",
        "other": "Of {count} steps only “{name}” falls short of what customers expect, by {points} of 100",
    },
    "title.none": "Customers get no less than they expect wherever both are known",
    "measure": "What customers perceive against what they expect, from 0 to 100.",
    "measure.offered": "What customers perceive against what they expect and what the company says that it "
    "offers, from 0 to 100.",
    "measure.in-order": "In the order of the cycle.",
    "measure.by-size": "The widest gaps first.",
    "rest": {
        "one": "At {count} more step the gap is no wider.",
        "other": "At {count} more steps the gap is no wider.",
    },
    "unknown": {
        "one": "At {count} step the gap is unknown.",
        "other": "At {count} steps the gap is unknown.",
    },
    "key.below": "less than expected",
    "key.above": "more than expected",
    "key.blind": {
        "one": "blind spot: offered lies {points} point or more above perceived",
        "other": "blind spot: offered lies {points} points or more above perceived",
    },
    "key.expected-unknown": "expected is unknown",
    "key.perceived-unknown": "perceived is unknown",
    "key.neither": "both are unknown",
    "key.critical": "critical moment",
    "alt": {
        "one": "Gaps of “{cycle}”: what customers perceive against what they expect at its {count} step.",
        "other": "Gaps of “{cycle}”: what customers perceive against what they expect at each of its {count} steps.",
    },
    "alt.finding": "{finding}.",
    "alt.gap": "“{name}” (step {step}): {perceived} perceived, {expected} expected.",
    "alt.blind": {
        "one": "The company has a blind spot at step {steps}.",
        "other": "The company has blind spots at {n} steps: {steps}.",
    },
}
