"""Words on charts, and the words that stand for a chart where it cannot be seen."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "fonts.no-script": "No font for {script}: its characters show as boxes; install e.g. {font}.",
    "fonts.no-symbols": "No font for {characters}: these symbols show as boxes; install e.g. {font}.",
    "fonts.han": "Chinese (Han)",
    "cycle": "{cycle}, {organization}",
    "no-ground": "the file gives no ground for the chart `{chart}`; see `servicecycle chart --help`",
    "journey.axis": "rating, 0 to 100",
    "journey.title.none": "No step of this cycle has been rated yet",
    "journey.title.one": "Only “{name}” has been rated: {value} of 100",
    "journey.title.level": "Every rated step is perceived alike: {value} of 100",
    "journey.title.low": "“{name}” is the low point: {value} of 100",
    "journey.title.critical": "“{name}” is the low point, and a critical moment: {value} of 100",
    "journey.title.shared": {
        "one": "“{name}” and {n} other step share the low point: {value} of 100",
        "other": "“{name}” and {n} other steps share the low point: {value} of 100",
    },
    "journey.measure": "What customers perceive at each step, from 0 to 100.",
    "journey.measure.expected": "What customers perceive at each step, against what they expect, from 0 to 100.",
    "journey.score": "Service score {score} of 100.",
    "journey.score.coverage": {
        "one": "Service score {score} of 100, with {measured} of {n} moment of truth rated.",
        "other": "Service score {score} of 100, with {measured} of {n} moments of truth rated.",
    },
    "journey.score.unknown": "The service score is unknown.",
    "journey.perceived": "perceived",
    "journey.expected": "expected",
    "journey.low": "low point: {value}",
    "journey.high": "high point: {value}",
    "journey.times": "×{n}",
    "journey.not-rated": "not rated",
    "journey.key.truth": "moment of truth",
    "journey.key.other": "other step",
    "journey.key.critical": "critical moment",
    "journey.key.not-rated": "not rated",
    "journey.key.below": "below expected",
    "journey.key.above": "above expected",
    "journey.key.expected-unknown": "expected not rated",
    "journey.key.handoff": "hand-off",
    "journey.alt": {
        "one": "Journey chart of “{cycle}”: what customers perceive at its {n} step, from 0 to 100.",
        "other": "Journey chart of “{cycle}”: what customers perceive at each of its {n} steps, from 0 to 100.",
    },
    "journey.alt.finding": "{finding}.",
    "journey.alt.low": "The low point is “{name}” (step {step}) with {value}.",
    "journey.alt.high": "The high point is “{name}” (step {step}) with {value}.",
    "journey.alt.gap": "The largest gap is at “{name}” (step {step}): {perceived} perceived, {expected} expected.",
    "journey.alt.critical": {
        "one": "A critical moment is marked at step {steps}.",
        "other": "Critical moments are marked at {n} steps: {steps}.",
    },
    "journey.alt.unknown": {
        "one": "{n} step is not rated.",
        "other": "{n} steps are not rated.",
    },
}
